/**
 * How rules of one shape are printed: the text of one of them, with gaps where the others have other values. A ruleset has a
 * hundred thousand rules of two hundred shapes; filling gaps is many times faster than reading each rule word by word.
 *
 * What a template prints must be what canonicalRules prints: a test compares the two over all rows and corpora
 * (test/ruleset/template.test.ts). Whatever is not certain has no template.
 */
import { maskStart } from './as-printed.ts';
import { type Codes, type Source, sourceOf } from './codes.ts';
import type { Added } from './extensions/extension.ts';
import { makeTemplate } from './make-template.ts';
import type { Dialect, Rule, RuleParts } from './model.ts';
import { quoteWord } from './quote.ts';
import type { Slot } from './scan.ts';
import { addSpot, clearSpots, newSpots, spotFrom, type Spots, spotTo, wasQuick } from './spots.ts';
import { Tape } from './tape.ts';
import { isBlank, plainWordEnd, quotedWordEnd, unquote } from './word.ts';

/** A printed rule of the shape without what is in its gaps. */
export interface Template {
  readonly text: Codes;
  /** Where the gaps are in it; behind the last one, its end. */
  readonly cuts: readonly number[];
  readonly gaps: readonly Gap[];
  /** Words of the line that hold a value, in their order. */
  readonly places: readonly number[];
  /** ` -j NAME` or ` -g NAME` is left off the last piece, and this put before the rule's own target. */
  readonly jump: string | undefined;
  /** Whether what is printed is the line itself, as far as its values are printed as they stand. */
  readonly isLine: boolean;
}

/** Where a value goes. */
export interface Gap {
  /** Its index among the places. */
  readonly place: number;
  readonly slot: Slot;
  /** A short way to the same as `print`, for words that a quick look let pass. */
  readonly added: Added | undefined;
  readonly print: (read: string) => string;
  /** Values that are printed otherwise. */
  readonly special: (read: string) => boolean;
  /** The value that is left out, and the option before it with it: that is how the piece before the gap then ends. */
  readonly omitted: string | undefined;
  readonly lead: string;
  /** What words were printed as before, null where they were left out; bounded, since values may all be different. */
  readonly known: Map<string, string | null | undefined>;
}

/** Prints a rule in normal form, given the printer for the first rule of a shape. */
export type PrintParts = (parts: RuleParts) => readonly string[];

const templates = new WeakMap<RuleParts, Template | 'none'>();

/** The template for rules of this pattern; `none` when they must be printed with care. */
export function templateOf(pattern: RuleParts, dialect: Dialect, print: PrintParts): Template | 'none' {
  let template = templates.get(pattern);
  if (template === undefined) {
    template = makeTemplate(pattern, dialect, print) ?? 'none';
    templates.set(pattern, template);
  }
  return template;
}

/** The rule by the template of its shape; undefined when it must be printed with care. */
export function printByTemplate(rule: Rule, dialect: Dialect, print: PrintParts): string | undefined {
  const template = templateOf(rule.pattern, dialect, print);
  if (template === 'none') return undefined;
  const { text, targetName } = rule;
  const source = sourceOf(text);
  if (!findSpots(source, template.places, found)) return undefined;
  tape.cut(0);
  return fill(template, source, found, targetName, tape) ? tape.text(0, tape.length) : undefined;
}

const tape = new Tape();

/** Writes the template with the values at these places of the text; false when one must be printed with care, and some may be written. */
export function fill(
  { text, cuts, gaps, jump }: Template,
  line: Source,
  spots: Spots,
  targetName: string | undefined,
  to: Tape,
): boolean {
  let from = 0;
  for (let index = 0; index < cuts.length; index += 1) {
    const cut = cuts[index] ?? 0;
    to.add(text, from, cut);
    from = cut;
    const gap = gaps[index];
    if (gap !== undefined && !fillGap(gap, line, spots, to)) return false;
  }
  if (jump !== undefined) {
    to.addText(jump);
    to.addText(quoteWord(targetName ?? ''));
  }
  return true;
}

function fillGap(gap: Gap, { source, codes }: Source, spots: Spots, to: Tape): boolean {
  const start = spotFrom(spots, gap.place);
  const end = spotTo(spots, gap.place);
  const added = gap.added !== undefined && wasQuick(spots, gap.place) ? gap.added(codes, start, end) : undefined;
  if (added !== undefined) {
    to.add(codes, start, added === '' ? end : maskStart(codes, start, end));
    if (added !== '') to.addText(added);
    return true;
  }
  const value = read(gap, source.slice(start, end));
  if (value === undefined) return false;
  if (value === null) to.cut(to.length - gap.lead.length);
  else to.addText(value);
  return true;
}

/** Whether each of these values is printed as it stands. */
export function standsAsPrinted({ gaps }: Template, { source, codes }: Source, spots: Spots): boolean {
  for (const gap of gaps) {
    const from = spotFrom(spots, gap.place);
    const to = spotTo(spots, gap.place);
    const added = gap.added !== undefined && wasQuick(spots, gap.place) ? gap.added(codes, from, to) : undefined;
    if (added === '') continue;
    if (added !== undefined) return false;
    const word = source.slice(from, to);
    if (read(gap, word) !== word) return false;
  }
  return true;
}

const mostPlaces = 256;
const found = newSpots(mostPlaces);

/** Finds the words of a rule's text at these indexes, counters not counted; false when quotes stand where none are expected. */
function findSpots({ source, codes }: Source, places: readonly number[], spots: Spots): boolean {
  clearSpots(spots);
  const { length } = codes;
  let at = source.startsWith('[') ? source.indexOf(']') + 1 : 0;
  for (let index = 0; spots.count < places.length; index += 1) {
    while (at < length && isBlank(codes[at])) at += 1;
    if (at >= length) return false;
    const to = codes[at] === 34 ? quotedWordEnd(codes, at, length) : plainWordEnd(codes, at, length);
    if (to === -1) return false;
    if (index === places[spots.count]) addSpot(spots, at, to, 'carefully');
    at = to;
  }
  return true;
}

const mostKnown = 4096;

/** The value as it is printed; null where it is left out, undefined where it is a special one. */
function read(gap: Gap, raw: string): string | null | undefined {
  const known = gap.known.get(raw);
  if (known !== undefined) return known;
  const { type, circumstances } = gap.slot;
  const reading = type(raw.startsWith('"') ? unquote(raw) : raw, circumstances);
  const plain = typeof reading === 'string' && !gap.special(reading) ? reading : undefined;
  const printed = plain === undefined ? undefined : plain === gap.omitted ? null : gap.print(plain);
  if (gap.known.size < mostKnown) gap.known.set(raw, printed);
  return printed;
}
