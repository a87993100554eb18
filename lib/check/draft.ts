/**
 * The lines of a file on their way to iptables-restore. What must not be loaded is turned into a comment, never taken out,
 * so that line numbers stay those of the file. Bytes are characters here (ruleset/bytes.ts).
 */
import type { Token } from '../ruleset/model.ts';
import { tokenize } from '../ruleset/tokenize.ts';

/** One `*table … COMMIT`; lines count from 1. */
export interface Section {
  readonly table: string;
  readonly head: number;
  /** The COMMIT line; undefined when the text ends before. */
  readonly commit: number | undefined;
  /** The last line that belongs to it. */
  readonly last: number;
}

/** The lines of a text. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The sections as iptables-restore sees them (iptables 1.8.9, iptables-restore.c:174-345). */
export function sectionsOf(lines: readonly string[]): readonly Section[] {
  const sections: Section[] = [];
  let open: { readonly table: string; readonly head: number } | undefined;
  for (const [index, line] of lines.entries()) {
    if (open === undefined && line.startsWith('*')) {
      open = { table: /^\*[ \t]*([^ \t]*)/u.exec(line)?.[1] ?? '', head: index + 1 };
    } else if (open !== undefined && line === 'COMMIT') {
      sections.push({ ...open, commit: index + 1, last: index + 1 });
      open = undefined;
    }
  }
  return open === undefined ? sections : [...sections, { ...open, commit: undefined, last: lines.length }];
}

/** Turns lines into comments. */
export function leaveOut(lines: readonly string[], left: Iterable<number>): readonly string[] {
  const numbers = new Set(left);
  return lines.map((line, index) => (numbers.has(index + 1) ? '#' : line));
}

/** Turns all lines but those of one section into comments. */
export function onlySection(lines: readonly string[], { head, last }: Section): readonly string[] {
  return lines.map((line, index) => (index + 1 >= head && index + 1 <= last ? line : '#'));
}

/** What a line of a section is to iptables-restore. */
export function kindOf(line: string): 'nothing' | 'chain' | 'rule' {
  if (line === '' || line.startsWith('#')) return 'nothing';
  return line.startsWith(':') ? 'chain' : 'rule';
}

/** The words of a rule line, without its counters. */
export function wordsOf(line: string, number = 1): readonly Token[] {
  return tokenize(line, number, /^\[[^\]]*\]/u.exec(line)?.[0].length ?? 0).tokens;
}

/** Where a rule line sends the packet, by `-j` or `-g` in any spelling; undefined when nowhere. */
export function targetOf(line: string): string | undefined {
  const words = wordsOf(line);
  for (const [index, { text }] of words.entries()) {
    if (/^(?:-[jg]|--(?:j(?:u(?:mp?)?)?|g(?:o(?:to?)?)?))$/u.test(text)) return words[index + 1]?.text;
    const glued = /^(?:-[jg]|--(?:jump|goto)=)(?!-)(.+)$/u.exec(text)?.[1];
    if (glued !== undefined) return glued;
  }
  return undefined;
}

/** The chain that a line of a section brings into being. */
export function declaredBy(line: string): string | undefined {
  if (line.startsWith(':')) return /^:[ \t]*([^ \t]+)/u.exec(line)?.[1];
  return kindOf(line) === 'rule' ? /(?:^|\s)(?:-N|--new-chain)\s+(\S+)/u.exec(line)?.[1] : undefined;
}

/** Whether a rule line does nothing but add one rule, so that the lines after it mean the same without it. */
export function onlyAdds(line: string): boolean {
  return /^(?:\[[^\]]*\])?\s*(?:-A|--append)\s/u.test(line);
}

/** Whether the line sends the packet to a chain of its own section. */
export function jumpsWithin(lines: readonly string[], { head, last }: Section): (line: number) => boolean {
  const chains = new Set(lines.slice(head, last).map(declaredBy));
  return (line) => {
    const text = lines[line - 1] ?? '';
    const target = kindOf(text) === 'rule' ? targetOf(text) : undefined;
    return target !== undefined && chains.has(target);
  };
}
