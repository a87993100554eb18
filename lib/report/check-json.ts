/** `check` with --format json. The keys are a contract with scripts: keys may be added, none is renamed while `version` is 1. */
import type { CheckedFile } from '../check/verdict.ts';
import { skippedText } from './check-text.ts';

/** The answers as JSON text, ended by a line feed. `accepted` is null where the kernel said neither yes nor no. */
export function checkJson(checked: readonly CheckedFile[]): string {
  const files = checked.map(({ path, family, backend, level, accepted, errors, unchecked, skipped }) => ({
    path,
    family,
    backend: backend ?? null,
    level,
    accepted,
    errors: errors.map(({ line, message }) => ({ line, message })),
    unchecked: unchecked.map(({ line, reason }) => ({ line, reason })),
    ...(skipped === undefined ? {} : { skipped: skippedText(skipped) }),
  }));
  return `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`;
}
