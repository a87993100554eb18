/** A chain line of the common form, of which only the place and the name are kept: a cluster's firewall has a hundred thousand. */
import { verdicts } from './builtin.ts';
import type { ChainDeclaration, Counters, Token } from './model.ts';
import { readCounters } from './parse-head.ts';
import { splitWords, tokenAt } from './tokenize.ts';

const kind = 'chain';

/** A class, and not a record: all chain lines share its getters. */
class LazyChain implements ChainDeclaration {
  readonly line: number;
  /** The name as text. */
  readonly label: string;
  private readonly source: string;
  private readonly start: number;

  constructor(source: string, line: number, start: number, label: string) {
    this.line = line;
    this.label = label;
    this.source = source;
    this.start = start;
  }

  get kind(): 'chain' {
    return kind;
  }

  get name(): Token {
    const { label, line } = this;
    return { text: label, raw: label, line, column: 2, endLine: line, endColumn: label.length + 2 };
  }

  get text(): string {
    const end = this.source.indexOf('\n', this.start);
    return this.source.slice(this.start, end === -1 ? undefined : end);
  }

  get policy(): Token | undefined {
    const from = this.label.length + 2;
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
  return new LazyChain(source, line, start, name);
}
