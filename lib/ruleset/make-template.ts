/** How a template is made from the first rule of its shape: it is printed with a mark in place of each value. */
import { addedInQuotes, addedUnless } from './as-printed.ts';
import { codesOf } from './codes.ts';
import type { Added, Extension, Quoting } from './extensions/extension.ts';
import { extensionOf } from './extensions/index.ts';
import type { Dialect, Match, Option, RuleParts, Setting, Target } from './model.ts';
import { quote, quoteWord } from './quote.ts';
import type { Slot } from './scan.ts';
import { rowOf } from './settle.ts';
import type { Gap, PrintParts, Template } from './template.ts';

const slotsOf = new WeakMap<RuleParts, ReadonlyMap<number, Slot>>();

/** Remembers which words of the first rule of a shape are values that the others may have otherwise. */
export function rememberSlots(pattern: RuleParts, slots: ReadonlyMap<number, Slot>): void {
  slotsOf.set(pattern, slots);
}

/**
 * Stands for the value at the place of this index; no rules hold such characters, and those that do have no template. They are
 * of Latin-1, since of a text with one other character V8 keeps two bytes for each: also of all that is cut from it.
 */
function markOf(place: number): string {
  return `\u0091${place}\u0092`;
}

/** The template for rules like this one; undefined for those that must be printed with care. */
export function makeTemplate(pattern: RuleParts, dialect: Dialect, print: PrintParts): Template | undefined {
  const slots = slotsOf.get(pattern);
  if (slots === undefined || pattern.skipped || pattern.tokens.some(({ text }) => /[\u0091\u0092]/u.test(text))) {
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
  const cut = (ends ? text.slice(0, -ending.length) : text).split(/"?\u0091(\d+)\u0092"?/u);
  const gaps: Gap[] = [];
  for (const [index, place] of cut.entries()) {
    if (index % 2 === 0) continue;
    const kind = marked.gaps.get(Number(place));
    const slot = slots.get(places[Number(place)] ?? -1);
    if (kind === undefined || slot === undefined) return undefined;
    const { print: write, special, omitted, lead } = kind;
    // Each with the same fields in the same order: a hundred thousand rules are printed by a few gaps.
    const added = addedBy(kind, slot);
    gaps.push({ place: Number(place), slot, added, print: write, special, omitted, lead, known: new Map() });
  }
  // A value that is printed nowhere was looked at instead, and might say something else in another rule.
  if (gaps.length < marked.gaps.size) return undefined;
  const pieces = cut.filter((_, index) => index % 2 === 0);
  const cuts = pieces.map((_, index) => pieces.slice(0, index + 1).join('').length);
  return {
    text: codesOf(pieces.join('')),
    cuts,
    gaps,
    places,
    jump: ends ? jump : undefined,
    isLine: isLine(pattern, places, text),
  };
}

/** Whether the rule is printed word for word as its line says it. */
function isLine({ tokens, chain }: RuleParts, places: readonly number[], printed: string): boolean {
  const words = tokens.map(({ raw }, index) => (places.includes(index) ? markOf(places.indexOf(index)) : raw));
  const text = printed.replaceAll(/"?(\u0091\d+\u0092)"?/gu, '$1');
  return `-A ${chain?.text ?? ''}${text === '' ? '' : ' '}${text}` === words.join(' ');
}

interface Kind extends Pick<Gap, 'print' | 'special' | 'omitted' | 'lead'> {
  /** How a value is written that nothing else is done to, and which one is left out. */
  readonly writing: { readonly quoting: Quoting; readonly omitted: string | undefined } | undefined;
}

function addedBy({ writing }: Kind, { type }: Slot): Added | undefined {
  if (writing === undefined || type.added === undefined) return undefined;
  const { quoting, omitted } = writing;
  const added = addedInQuotes(quoting, type.added);
  return omitted === undefined ? added : addedUnless(omitted, added);
}

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
    gaps.set(place, {
      print: asRead,
      special: specialOf(option.name),
      omitted: undefined,
      lead: '',
      writing: { quoting: 'word', omitted: undefined },
    });
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
  const given = (value: string): Setting => ({
    name: option.name,
    negated: option.negation !== undefined,
    values: [value, ...option.read.slice(1)],
  });
  const form = (value: string): Setting => settleEach(given(value));
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
    writing: own.values.length === 1 && isSameOf(settleEach, given(markOf(place))) ? { quoting, omitted } : undefined,
  };
  const marked: Setting = { ...own, values: [markOf(place), ...own.values.slice(1)] };
  const others = settings.filter(({ name }) => name === own.name);
  if (others.length === 0 && own.values[0] === kind.omitted && settlesOrder !== true) {
    const orderOf = ({ name }: Setting): number => rows.findIndex((each) => each.name === name);
    return { settings: [...settings, marked].toSorted((a, b) => orderOf(a) - orderOf(b)), kind };
  }
  const [only] = others;
  if (others.length !== 1 || only?.values[0] !== own.values[0]) return undefined;
  return { settings: settings.map((each) => (each === only ? marked : each)), kind };
}

/** Addresses, and names of interfaces, are printed bare. */
const asRead = (read: string): string => read;

const same = (setting: Setting): Setting => setting;

/** Whether the extension leaves settings of this option as they are: which it changes is a matter of their names. */
function isSameOf(settleEach: (setting: Setting) => Setting, setting: Setting): boolean {
  return settleEach(setting) === setting;
}

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
