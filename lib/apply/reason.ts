/** An error in one line, for the record and for people who have more important things to look at. */
import { Failure } from '../system/failure.ts';

/** What went wrong, without a stack. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Failure)) return error instanceof Error ? error.message : String(error);
  const { facts } = error;
  switch (facts.kind) {
    case 'store':
      return `${facts.path}: ${facts.code} ${facts.detail}`.trim();
    case 'file':
      return `${facts.path}: ${facts.code}`;
    case 'command':
      return `${facts.command}: ${facts.stderr.trim() || 'it did not end by itself'}`;
    case 'tool-missing':
      return `${facts.tool} is not installed`;
    case 'environment':
      return `${facts.variable}: ${facts.detail}`;
    case 'scratch':
      return facts.stderr;
    case 'mistake':
      return facts.message;
  }
}
