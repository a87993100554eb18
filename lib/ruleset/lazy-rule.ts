/** A rule of which only the place is kept: its parts are read from the text when they are asked for. */
import type { CommandLetter, Rule, RuleParts } from './model.ts';
import { readRuleLine, type Section } from './section.ts';

/** What was learnt of a rule when its line was passed. */
export interface Glance {
  readonly letter: CommandLetter | undefined;
  readonly chainName: string | undefined;
  readonly targetName: string | undefined;
  readonly hasLookups: boolean;
  /** Undefined when no other line is like it: then the rule is its own pattern. */
  readonly pattern: RuleParts | undefined;
}

/** A class, and not a record: a hundred thousand rules share its getters. */
export class LazyRule implements Rule {
  readonly kind = 'rule';
  readonly line: number;
  readonly letter: CommandLetter | undefined;
  readonly chainName: string | undefined;
  readonly targetName: string | undefined;
  readonly hasLookups: boolean;
  private readonly section: Section;
  private readonly start: number;
  private readonly end: number;
  private readonly shape: RuleParts | undefined;

  constructor(section: Section, line: number, start: number, end: number, glance: Glance) {
    this.line = line;
    this.letter = glance.letter;
    this.chainName = glance.chainName;
    this.targetName = glance.targetName;
    this.hasLookups = glance.hasLookups;
    this.section = section;
    this.start = start;
    this.end = end;
    this.shape = glance.pattern;
  }

  get text(): string {
    return this.section.source.slice(this.start, this.end);
  }

  get pattern(): RuleParts {
    return this.shape ?? this.parts();
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

  private parts(): RuleParts {
    // The first line of its shape is the pattern of the others, and kept for them: no need to read it again.
    if (this.shape?.tokens[0]?.line === this.line) return this.shape;
    const section = this.section;
    if (section.last?.line === this.line) return section.last.parts;
    const read = readRuleLine(section, this.line, this.start, this.end, []);
    if (read === undefined) throw new Error(`line ${this.line} was read before, and can't be read now`);
    section.last = { line: this.line, parts: read.parts };
    return read.parts;
  }
}

/** Where the command begins: behind `[packets:bytes]`, or at once; -1 when neither a dash nor counters come first. */
export function commandStart(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first === 45) return start;
  if (first !== 91) return -1;
  const colon = digitsEnd(text, start + 1, end);
  if (colon === start + 1 || text.charCodeAt(colon) !== 58) return -1;
  const close = digitsEnd(text, colon + 1, end);
  return close === colon + 1 || text.charCodeAt(close) !== 93 ? -1 : close + 1;
}

function digitsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  return at;
}
