/** A chain line of the common form, of which only the place and the name are kept: a cluster's firewall has a hundred thousand. */
import { verdicts } from './builtin.ts';
import type { ChainDeclaration, Counters, Token } from './model.ts';
import { readCounters } from './parse-head.ts';
import { splitWords, tokenAt } from './tokenize.ts';

/** A class, and not a record: all chain lines share its getters. */
export class LazyChain implements ChainDeclaration {
  readonly kind = 'chain';
  readonly line: number;
  readonly name: Token;
  private readonly source: string;
  private readonly start: number;
  private readonly end: number;

  constructor(source: string, line: number, start: number, end: number, name: string) {
    this.line = line;
    this.name = { text: name, raw: name, line, column: 2, endLine: line, endColumn: name.length + 2 };
    this.source = source;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  get policy(): Token | undefined {
    const from = this.name.endColumn;
    const { text } = this;
    const end = text.indexOf(' ', from);
    return tokenAt(text, this.line, from, end, text.slice(from, end));
  }

  get counters(): Counters | undefined {
    return readCounters(splitWords(this.text, this.line)[2]?.text ?? '');
  }
}

const form = /:([!-~]{1,28}) (?:ACCEPT|DROP|-) \[\d{1,20}:\d{1,20}\](?=\n|$)/uy;

/** The chain that the line declares, if it is of the form iptables-save prints and its name is in order; else undefined. */
export function passChain(source: string, line: number, start: number, end: number): LazyChain | undefined {
  form.lastIndex = start;
  const name = form.exec(source)?.[1];
  if (name === undefined || form.lastIndex !== end) return undefined;
  const first = name.charCodeAt(0);
  if (first === 45 || first === 33 || verdicts.includes(name)) return undefined;
  return new LazyChain(source, line, start, end, name);
}
