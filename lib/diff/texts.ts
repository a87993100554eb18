/** What the rules of one side say, read when someone asks, and kept while their chain is compared: to read is most of the work. */
import type { RuleList } from '../ruleset/canonical.ts';
import type { Piece } from '../ruleset/codes.ts';
import { DraftRules } from '../ruleset/draft-rules.ts';
import { lineOf } from '../ruleset/rule-lines.ts';
import { Tape } from '../ruleset/tape.ts';
import { Slate } from './slate.ts';

/** Texts by the places of their rules, from 0. */
export class Texts {
  private rules: RuleList = [];
  private readonly tape = new Tape();
  private readonly slates = { from: new Slate(), to: new Slate() };
  /** By place, where the text begins on the tape, from 1; 0 where no one asked, -1 where the rule says what its line says. */
  private from: Int32Array = new Int32Array(0);
  private to: Int32Array = new Int32Array(0);

  /** Forgets all; from now on the rules are these. */
  reset(rules: RuleList): void {
    this.rules = rules;
    this.tape.cut(0);
    this.from = this.slates.from.wiped(rules.length);
    this.to = this.slates.to.wiped(rules.length);
  }

  /** The text of the rule at this place; empty behind the last one. */
  at(index: number): string {
    const { rules } = this;
    if (!(rules instanceof DraftRules)) return rules.at(index)?.text ?? '';
    if (this.isLine(index)) return rules.at(index)?.raw ?? '';
    const { from, to } = this.pieceAt(index);
    return this.tape.text(from, to);
  }

  /** The same as codes. */
  pieceAt(index: number): Piece {
    const line = this.isLine(index) ? lineOf(this.rules, index) : undefined;
    if (line !== undefined) return line;
    const { codes } = this.tape;
    if (index >= this.rules.length) return { codes, from: 0, to: 0 };
    return { codes, from: (this.from[index] ?? 1) - 1, to: this.to[index] ?? 0 };
  }

  /** Whether the rule says what its line says, word for word. */
  isLine(index: number): boolean {
    if (index >= this.rules.length) return false;
    if (this.from[index] === 0) this.read(index);
    return this.from[index] === -1;
  }

  private read(index: number): void {
    const { rules, tape } = this;
    const { length } = tape;
    let isWritten = true;
    if (rules instanceof DraftRules) isWritten = rules.write(index, tape);
    else tape.addText(rules.at(index)?.text ?? '');
    this.from[index] = isWritten ? length + 1 : -1;
    this.to[index] = tape.length;
  }
}
