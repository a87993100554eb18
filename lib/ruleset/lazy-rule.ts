/** A rule of which only the place is kept: its parts are read from the text when they are asked for. */
import type { Codes } from './codes.ts';
import type { CommandLetter, Rule, RuleParts } from './model.ts';
import { isDigit } from './quick.ts';
import { readRuleLine, type Section } from './section.ts';
import type { Sort } from './shape-tree.ts';

const kind = 'rule';

/**
 * A class, and not a record: a hundred thousand rules share its getters. It has as few fields as will do, for rules are most of
 * the memory that a large file takes.
 */
export class LazyRule implements Rule {
  readonly line: number;
  readonly chainName: string | undefined;
  readonly targetName: string | undefined;
  private readonly section: Section;
  private readonly start: number;
  private readonly sort: Sort;

  constructor(
    section: Section,
    line: number,
    start: number,
    sort: Sort,
    chainName: string | undefined,
    targetName: string | undefined,
  ) {
    this.line = line;
    this.chainName = chainName;
    this.targetName = targetName;
    this.section = section;
    this.start = start;
    this.sort = sort;
  }

  get kind(): 'rule' {
    return kind;
  }

  get letter(): CommandLetter | undefined {
    return this.sort.letter;
  }

  get hasLookups(): boolean {
    return this.sort.hasLookups;
  }

  get text(): string {
    return this.section.source.slice(this.start, this.end);
  }

  get pattern(): RuleParts {
    return this.sort.pattern ?? this.parts();
  }

  get counters(): RuleParts['counters'] {
    return this.parts().counters;
  }

  get command(): RuleParts['command'] {
    return this.parts().command;
  }

  get chain(): RuleParts['chain'] {
    return this.parts().chain;
  }

  get operands(): RuleParts['operands'] {
    return this.parts().operands;
  }

  get options(): RuleParts['options'] {
    return this.parts().options;
  }

  get matches(): RuleParts['matches'] {
    return this.parts().matches;
  }

  get target(): RuleParts['target'] {
    return this.parts().target;
  }

  get skipped(): boolean {
    return this.parts().skipped;
  }

  get lookups(): RuleParts['lookups'] {
    return this.parts().lookups;
  }

  get tokens(): RuleParts['tokens'] {
    return this.parts().tokens;
  }

  private get end(): number {
    const { source } = this.section;
    const end = source.indexOf('\n', this.start);
    return end === -1 ? source.length : end;
  }

  private parts(): RuleParts {
    const { section, sort } = this;
    // The first line of its shape is the pattern of the others, and kept for them: no need to read it again.
    if (sort.pattern?.tokens[0]?.line === this.line) return sort.pattern;
    if (section.last?.line === this.line) return section.last.parts;
    const read = readRuleLine(section, this.line, this.start, this.end, []);
    if (read === undefined) throw new Error(`line ${this.line} was read before, and can't be read now`);
    section.last = { line: this.line, parts: read.parts };
    return read.parts;
  }
}

/** Where the command begins: behind `[packets:bytes]`, or at once; -1 when neither a dash nor counters come first. */
export function commandStart(codes: Codes, start: number, end: number): number {
  const first = codes[start];
  if (first === 45) return start;
  if (first !== 91) return -1;
  const colon = digitsEnd(codes, start + 1, end);
  if (colon === start + 1 || codes[colon] !== 58) return -1;
  const close = digitsEnd(codes, colon + 1, end);
  return close === colon + 1 || codes[close] !== 93 ? -1 : close + 1;
}

function digitsEnd(codes: Codes, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(codes[at] ?? 0)) at += 1;
  return at;
}
