/** Words that several reports share. Pure. */

import type { Family } from '../ruleset/model.ts';
import { visible } from './lint-visible.ts';

/** A line of progress: the program's name, and the text without the white space at its end. */
export function line(text: string): string {
  return `safeapply: ${text.trimEnd()}\n`;
}

/** A family as people write it. */
export function familyName(family: Family): string {
  return family === 'ipv4' ? 'IPv4' : 'IPv6';
}

/** A network namespace, by its name, or as the kernel calls it; null is the first one. */
export function namespaceText(name: string | null): string {
  if (name === null) return 'in the first network namespace';
  return name === 'unknown' ? 'in an unknown network namespace' : `in the network namespace ${visible(name)}`;
}

/** Seconds as people say them. */
export function seconds(value: number): string {
  return `${Math.ceil(value)} s`;
}
