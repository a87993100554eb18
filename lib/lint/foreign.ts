/**
 * Tells files of other programs that are also called *.rules (udev, Snort, Suricata, auditd) from rules files that are
 * broken. Used only where files were found by a pattern, as a pre-commit hook does; a file that a person names is linted.
 */
import type { Ruleset } from '../ruleset/model.ts';

const table = /^\uFEFF?\s*\*\s*\w/u;
const ours =
  /^\s*(?:COMMIT\b|:\S+\s+(?:ACCEPT|DROP|-)(?:\s|$)|(?:\[\d+:\d+\]\s*)?-[AI]\s+\S+\s.*-j\s|(?:sudo\s+)?\S*ip6?tables\b)/iu;

/** Whether no line of the file says anything that iptables would understand. An empty file is ours: somebody lost its text. */
export function isForeign({ lines }: Ruleset): boolean {
  const texts = lines.map(({ text }) => text).filter((text) => text.trim() !== '' && !text.startsWith('#'));
  return texts.length > 0 && !texts.some((text) => table.test(text) || ours.test(text));
}
