/**
 * Where rules stand in a stretch, each by its number. A table for one stretch after the other, since most are short and there
 * are many: to make one for each, or to empty it, would cost more than to look into it.
 */

/** The places of one side of a comparison. */
export class Places {
  /** What was noted of a rule: `base` and its place in the stretch, from 1; the same below zero where it stands there twice. */
  private notes = new Int32Array(64);
  /** What is not further from zero than this is of an earlier stretch. All stretches of a diff together have no more rules than it. */
  private base = 0;
  private from = 0;
  private to = 0;

  /** Notes the rules from `from` to `to`; all that was noted before is void. */
  note(rules: Int32Array, from: number, to: number): void {
    this.base += this.to - this.from;
    this.from = from;
    this.to = to;
    for (let index = from; index < to; index += 1) {
      const rule = rules[index] ?? 0;
      if (rule >= this.notes.length) this.grow(rule);
      const note = this.base + index - from + 1;
      this.notes[rule] = Math.abs(this.notes[rule] ?? 0) > this.base ? -note : note;
    }
  }

  /** The index of the rule that is the only one of this number; -1 for none, or more than one. */
  placeOf(rule: number): number {
    const note = rule < this.notes.length ? (this.notes[rule] ?? 0) : 0;
    return note <= this.base ? -1 : note - this.base - 1 + this.from;
  }

  /** Whether a rule of this number was noted at all. */
  holds(rule: number): boolean {
    return rule < this.notes.length && Math.abs(this.notes[rule] ?? 0) > this.base;
  }

  private grow(rule: number): void {
    const more = new Int32Array(2 * rule);
    more.set(this.notes);
    this.notes = more;
  }
}
