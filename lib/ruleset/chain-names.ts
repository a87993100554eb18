/** The user chains that a table declares, looked for by the place of a name in the text: no copy of it is made. */
import { type Codes, codesOf } from './codes.ts';
import { Numbers } from './numbers.ts';

/** A chain that is declared. The name is one string for all that mention it. */
export interface Declared {
  readonly name: string;
  /** Of the first declaration. */
  readonly line: number;
}

/** The chains declared so far. */
export class ChainNames {
  private readonly numbers = new Numbers();
  /** By number, from 1. */
  private readonly all: Declared[] = [];

  /** Adds a chain, whose name stands at this place, unless one of this name was declared before. */
  add(codes: Codes, from: number, name: string, line: number): void {
    if (this.numbers.of(codes, from, from + name.length) > this.all.length) this.all.push({ name, line });
  }

  /** The chain of this name. */
  get(name: string): Declared | undefined {
    return this.at(codesOf(name), 0, name.length);
  }

  /** The chain whose name stands between these places. */
  at(codes: Codes, from: number, to: number): Declared | undefined {
    return this.all[this.numbers.find(codes, from, to) - 1];
  }
}
