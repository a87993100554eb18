/**
 * How rules of one shape are printed: the text of one of them, with gaps where the others have other values. A ruleset has a
 * hundred thousand rules of two hundred shapes; filling gaps is many times faster than reading each rule word by word.
 *
 * What a template prints must be what canonicalRules prints: a test compares the two over all rows and corpora
 * (test/ruleset/template.test.ts). Whatever is not certain has no template.
 */
import type { Extension } from './extensions/extension.ts';
import { extensionOf } from './extensions/index.ts';
import type { Dialect, Match, Option, Rule, RuleParts, Setting, Target } from './model.ts';
import { quote, quoteWord } from './quote.ts';
import type { Slot } from './scan.ts';
import { rowOf } from './settle.ts';
import { isBlank, plainWordEnd, quotedWordEnd, unquote } from './word.ts';

/** A printed rule of the shape, cut at its gaps: there is one piece more than there are gaps. */
export interface Template {
  readonly pieces: readonly string[];
  readonly gaps: readonly Gap[];
  /** Words of the line that hold a value, in their order. */
  readonly places: readonly number[];
  /** ` -j NAME` or ` -g NAME` is left off the last piece, and this put before the rule's own target. */
  readonly jump: string | undefined;
}

/** Where a value goes. */
interface Gap {
  /** Its index among the places. */
  readonly place: number;
  readonly slot: Slot;
  readonly print: (read: string) => string;
  /** Values that are printed otherwise. */
  readonly special: (read: string) => boolean;
  /** The value that is left out, and the option before it with it: that is how the piece before the gap then ends. */
  readonly omitted: string | undefined;
  readonly lead: string;
  /** What words were printed as before, null where they were left out; bounded, since values may all be different. */
  readonly known: Map<string, string | null | undefined>;
}

const slotsOf = new WeakMap<RuleParts, ReadonlyMap<number, Slot>>();

/** Remembers which words of the first rule of a shape are values that the others may have otherwise. */
export function rememberSlots(pattern: RuleParts, slots: ReadonlyMap<number, Slot>): void {
  slotsOf.set(pattern, slots);
}

/** Prints a rule in normal form, given the printer for the first rule of a shape. */
export type PrintParts = (parts: RuleParts) => readonly string[];

const templates = new WeakMap<RuleParts, Template | 'none'>();

/** The rule by the template of its shape; undefined when it must be printed with care. */
export function printByTemplate(rule: Rule, dialect: Dialect, print: PrintParts): string | undefined {
  const { pattern } = rule;
  let template = templates.get(pattern);
  if (template === undefined) {
    template = makeTemplate(pattern, dialect, print) ?? 'none';
    templates.set(pattern, template);
  }
  return template === 'none' ? undefined : fill(template, rule);
}

function fill({ pieces, gaps, places, jump }: Template, { text, targetName }: Rule): string | undefined {
  const words = wordsAt(text, places);
  if (words === undefined) return undefined;
  let printed = pieces[0] ?? '';
  for (const [index, gap] of gaps.entries()) {
    const value = read(gap, words[gap.place] ?? '');
    if (value === undefined) return undefined;
    printed = value === null ? printed.slice(0, -gap.lead.length) : printed + value;
    printed += pieces[index + 1] ?? '';
  }
  return jump === undefined ? printed : `${printed}${jump}${quoteWord(targetName ?? '')}`;
}

/** The words of a rule's text at these indexes, counters not counted; undefined when quotes stand where none are expected. */
function wordsAt(text: string, places: readonly number[]): readonly string[] | undefined {
  const words: string[] = [];
  let at = text.startsWith('[') ? text.indexOf(']') + 1 : 0;
  for (let index = 0, next = 0; next < places.length; index += 1) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
    if (at >= text.length) return undefined;
    const to = text.charCodeAt(at) === 34 ? quotedWordEnd(text, at, text.length) : plainWordEnd(text, at, text.length);
    if (to === -1) return undefined;
    if (index === places[next]) {
      words.push(text.slice(at, to));
      next += 1;
    }
    at = to;
  }
  return words;
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

/** Stands for the value at the place of this index; no rules hold such characters, and those that do have no template. */
function markOf(place: number): string {
  return `\uE000${place}\uE001`;
}

function makeTemplate(pattern: RuleParts, dialect: Dialect, print: PrintParts): Template | undefined {
  const slots = slotsOf.get(pattern);
  if (slots === undefined || pattern.skipped || pattern.tokens.some(({ text }) => /[\uE000\uE001]/u.test(text))) {
    return undefined;
  }
  const places = [...slots.keys()].toSorted((a, b) => a - b);
  const marked = mark(pattern, places, dialect);
  if (marked === undefined) return undefined;
  const texts = print(marked.parts);
  const [text] = texts;
  if (text === undefined || texts.length > 1) return undefined;
  const { target } = pattern;
  // A rule may have a target and nothing else: then no blank is before it.
  const option = target?.kind === 'goto' ? '-g ' : '-j ';
  const alone = text === `${option}${quoteWord(target?.name ?? '')}`;
  const jump = target === undefined ? undefined : `${alone ? '' : ' '}${option}`;
  const ending = `${jump ?? ''}${quoteWord(target?.name ?? '')}`;
  const ends = jump !== undefined && text.endsWith(ending);
  const cut = (ends ? text.slice(0, -ending.length) : text).split(/"?\uE000(\d+)\uE001"?/u);
  const gaps: Gap[] = [];
  for (const [index, place] of cut.entries()) {
    if (index % 2 === 0) continue;
    const gap = marked.gaps.get(Number(place));
    const slot = slots.get(places[Number(place)] ?? -1);
    if (gap === undefined || slot === undefined) return undefined;
    gaps.push({ place: Number(place), slot, known: new Map(), ...gap });
  }
  // A value that is printed nowhere was looked at instead, and might say something else in another rule.
  if (gaps.length < marked.gaps.size) return undefined;
  return { pieces: cut.filter((_, index) => index % 2 === 0), gaps, places, jump: ends ? jump : undefined };
}

type Kind = Pick<Gap, 'print' | 'special' | 'omitted' | 'lead'>;

interface Marked {
  readonly parts: RuleParts;
  /** By place. */
  readonly gaps: ReadonlyMap<number, Kind>;
}

/** The parts with a mark for each value; undefined when the value of one has a say in more than its own place. */
function mark(pattern: RuleParts, places: readonly number[], dialect: Dialect): Marked | undefined {
  const gaps = new Map<number, Kind>();
  const placeOf = ({ values: [value] }: Option): number =>
    value === undefined ? -1 : places.findIndex((index) => pattern.tokens[index] === value);
  const options = pattern.options.map((option) => {
    const place = placeOf(option);
    if (place === -1) return option;
    gaps.set(place, { print: asRead, special: specialOf(option.name), omitted: undefined, lead: '' });
    return marking(option, place);
  });
  const markExtension = <Part extends Match | Target>(kind: 'match' | 'target', part: Part): Part => {
    const extension = extensionOf(kind, part.name, dialect.family);
    let { settings } = part;
    for (const option of part.options) {
      const place = placeOf(option);
      if (place === -1) continue;
      const settled = extension === undefined ? undefined : settingsWithMark(extension, settings, option, place);
      // Its place then has no gap, and is missed below.
      if (settled === undefined) continue;
      gaps.set(place, settled.kind);
      ({ settings } = settled);
    }
    return { ...part, settings };
  };
  const matches = pattern.matches.map((match) => markExtension('match', match));
  const target = pattern.target === undefined ? undefined : markExtension('target', pattern.target);
  if (gaps.size < places.length) return undefined;
  const { counters, command, chain, operands, skipped, lookups, tokens } = pattern;
  return {
    parts: { counters, command, chain, operands, options, matches, target, skipped, lookups, tokens },
    gaps,
  };
}

function marking(option: Option, place: number): Option {
  const [value, ...values] = option.values;
  if (value === undefined) return option;
  return {
    ...option,
    values: [{ ...value, text: markOf(place) }, ...values],
    read: [markOf(place), ...option.read.slice(1)],
  };
}

interface WithMark {
  readonly settings: readonly Setting[];
  readonly kind: Kind;
}

/** The settings with a mark in that of the option; undefined where it can't be told which one it is. */
function settingsWithMark(
  extension: Extension,
  settings: readonly Setting[],
  option: Option,
  place: number,
): WithMark | undefined {
  const { settle, settleEach = same, handsOn, settlesOrder, options: rows } = extension;
  if (settle !== undefined && handsOn !== true) return undefined;
  const form = (value: string): Setting =>
    settleEach({ name: option.name, negated: option.negation !== undefined, values: [value, ...option.read.slice(1)] });
  const own = form(option.read[0] ?? '');
  const row = rowOf(extension, own.name);
  if (row === undefined) return undefined;
  const { quoting = 'word', omitted } = row;
  const leftOut = own.negated || own.values.length > 1 || settleEach !== same ? undefined : omitted;
  const special = specialOf(own.name);
  const kind: Kind = {
    print: (read) => quote(form(read).values[0] ?? '', quoting),
    special: (read) => special(read) || (leftOut === undefined && form(read).values.join(' ') === omitted),
    omitted: leftOut,
    lead: ` --${own.name} `,
  };
  const marked: Setting = { ...own, values: [markOf(place), ...own.values.slice(1)] };
  const given = settings.filter(({ name }) => name === own.name);
  if (given.length === 0 && own.values[0] === kind.omitted && settlesOrder !== true) {
    const orderOf = ({ name }: Setting): number => rows.findIndex((each) => each.name === name);
    return { settings: [...settings, marked].toSorted((a, b) => orderOf(a) - orderOf(b)), kind };
  }
  const [only] = given;
  if (given.length !== 1 || only?.values[0] !== own.values[0]) return undefined;
  return { settings: settings.map((each) => (each === only ? marked : each)), kind };
}

/** Addresses, and names of interfaces, are printed bare. */
const asRead = (read: string): string => read;

const same = (setting: Setting): Setting => setting;

/** Values that say nothing, or more than one thing, and that canonicalRules and mergeMatches treat as such. */
function specialOf(option: string): (read: string) => boolean {
  return specials[option] ?? never;
}

const never = (): boolean => false;
const isList = (read: string): boolean => read.includes(',') || read === '0.0.0.0/0' || read === '::/0';
const isEvery = (read: string): boolean => read === '+';
const fromZero = (read: string): boolean => read.startsWith('0:');

const specials: Readonly<Record<string, (read: string) => boolean>> = {
  source: isList,
  destination: isList,
  'in-interface': isEvery,
  'out-interface': isEvery,
  sport: fromZero,
  dport: fromZero,
  'tcp-flags': (read) => read === 'NONE',
};
