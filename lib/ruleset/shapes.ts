/**
 * Lines that were read with care teach how to pass over others of their shape: those that differ from them in values only.
 * What was read is kept as a tree of words and value types; a line that follows it to an end, each value being one that its
 * type takes, holds nothing that would be reported. Every other line is read with care. So a file of a hundred thousand
 * rules of two hundred shapes costs little more than a look at each of its words.
 *
 * This must never accept what parseRule would report: a property test compares the two (test/ruleset/shapes.test.ts).
 */
import type { Circumstances, ValueType } from './extensions/extension.ts';
import type { CommandLetter, RuleParts } from './model.ts';
import type { ReadRule } from './parse-rule.ts';
import { addSpot, clearSpots, newSpots, type Spots } from './spots.ts';
import type { Template } from './template.ts';
import { isBlank, plainWordEnd, quotedWordEnd, unquote } from './word.ts';
import { isSoundWord } from './words.ts';

/** All shapes learnt from one section. */
export interface Shapes {
  readonly root: State;
  /** The built-in chains of the table: a rule in one of them reads as it would in any other. */
  readonly hooks: readonly string[];
  /** How many states there are: an upper bound keeps hostile files from filling the memory. */
  count: number;
}

/** A place within a line: which words, or which value, may follow. */
interface State {
  readonly words: Map<string, State>;
  /** The words once more, to be compared without a copy while they are few. */
  readonly edges: { readonly word: string; readonly next: State }[];
  hole: Hole | undefined;
  /** Where the name of a declared chain leads; in the place of the rule's chain also that of a built-in one. */
  chain: State | undefined;
  /** Whether the word read here names the rule's chain, or its target. */
  names: 'chain' | 'target' | undefined;
  /** A line may end here, and is then a rule of this sort, or of the other when it holds a name to look up. */
  sorts: { readonly plain: Sort; readonly withLookups: Sort } | undefined;
}

/** A place where a value stands. */
interface Hole {
  readonly type: ValueType;
  readonly circumstances: Circumstances;
  readonly next: State;
  /** The verdict on words seen before; bounded, since values may all be different. */
  readonly known: Map<string, Verdict>;
}

type Verdict = 'fine' | 'lookup' | 'other';

/** What rules have in common, and refer to: there are many of a sort. */
export interface Sort {
  readonly letter: CommandLetter | undefined;
  readonly hasLookups: boolean;
  /** Undefined when no other line is like it: then the rule is its own pattern. */
  readonly pattern: RuleParts | undefined;
  /** How rules of the sort are printed (line-text.ts), once one of them was. */
  template?: Template | 'none';
}

/** How a line was passed. One object is used again and again. */
export interface Passage {
  chainName: string | undefined;
  targetName: string | undefined;
  /** Whether a name was met that only the host can resolve. */
  hasLookups: boolean;
  /** The places of the values. */
  readonly spots: Spots;
  /** Whether someone made sure that the rule's chain is declared above, or one of the table's own. */
  hasKnownChain: boolean;
  /** Where the chain's name stood and led the last time. */
  chainFrom: State | undefined;
  chainNext: State | undefined;
}

/** Nothing passed yet. */
export function newPassage(): Passage {
  return {
    chainName: undefined,
    targetName: undefined,
    hasLookups: false,
    spots: newSpots(mostWords + 1),
    hasKnownChain: false,
    chainFrom: undefined,
    chainNext: undefined,
  };
}

/** The declared chains: the name as one string, and the line from which on it is declared. */
type Names = ReadonlyMap<string, { readonly name: string; readonly line: number }>;

const mostStates = 50_000;
const mostKnown = 4096;
const mostEdges = 24;
const mostWords = 251;

/** No shapes yet, in a table with these built-in chains. */
export function newShapes(hooks: readonly string[]): Shapes {
  return { root: newState(), hooks, count: 1 };
}

/**
 * Follows the line from `from` to `end` of `text` along the shapes: the sort of rule that it is, or undefined when it leaves
 * them. The names that were passed are put into `passage`.
 */
export function follow(
  shapes: Shapes,
  text: string,
  from: number,
  end: number,
  line: number,
  names: Names,
  passage: Passage,
): Sort | undefined {
  passage.hasLookups = false;
  passage.targetName = undefined;
  const { spots } = passage;
  clearSpots(spots);
  let state = shapes.root;
  let at = from;
  for (let count = 0; count <= mostWords; count += 1) {
    const last = at;
    while (at < end && isBlank(text.charCodeAt(at))) at += 1;
    if (at > last && !isEven(text, last, at, from, end)) spots.even = false;
    if (at >= end) return sortOf(state, passage);
    const hole = state.hole;
    if (hole !== undefined) {
      const stop = hole.type.quick === undefined ? -1 : hole.type.quick(text, at, end, hole.circumstances);
      const to = stop === -1 ? passValue(hole, text, at, end, passage) : stop;
      if (to === -1) return undefined;
      addSpot(spots, at, to, stop === -1 ? 'carefully' : 'quickly');
      state = hole.next;
      at = to;
      continue;
    }
    const edge = state.names === 'chain' ? undefined : edgeAlong(state, text, at, end);
    if (edge !== undefined) {
      if (state.names === 'target') passage.targetName = edge.word;
      at += edge.word.length;
      state = edge.next;
      continue;
    }
    if (passage.chainFrom === state && isWordAt(passage.chainName ?? '', text, at, end)) {
      // Rules of one chain mostly follow each other.
      at += passage.chainName?.length ?? 0;
      state = passage.chainNext ?? state;
      continue;
    }
    const to = plainWordEnd(text, at, end);
    if (to === -1) return undefined;
    const next =
      state.names === undefined
        ? nextOf(state, text, at, to)
        : passName(shapes, state, text, at, to, line, names, passage);
    if (next === undefined) return undefined;
    state = next;
    at = to;
  }
  return undefined;
}

/** Whether what lies between two words is one blank. */
function isEven(text: string, last: number, at: number, from: number, end: number): boolean {
  return at === last + 1 && last > from && at < end && text.charCodeAt(last) === 32;
}

function sortOf({ sorts }: State, { hasLookups }: Passage): Sort | undefined {
  return hasLookups ? sorts?.withLookups : sorts?.plain;
}

/** Learns the shape of a line that was read and found to be in order, and returns the pattern that it has from now on, if any. */
export function learn(shapes: Shapes, read: ReadRule, names: Names): RuleParts | undefined {
  const { parts, slots } = read;
  if (parts.command?.letter !== 'A' || shapes.count > mostStates) return undefined;
  let state = shapes.root;
  for (const [index, token] of parts.tokens.entries()) {
    const slot = slots.get(index);
    const role = token === parts.chain ? 'chain' : token === parts.target?.token ? 'target' : undefined;
    if (role !== undefined) state.names = role;
    if (slot !== undefined) {
      state.hole ??= { ...slot, next: grow(shapes), known: new Map() };
      if (state.hole.type !== slot.type) return undefined;
      state = state.hole.next;
    } else if (
      role !== undefined &&
      (names.has(token.text) || (role === 'chain' && shapes.hooks.includes(token.text)))
    ) {
      state.chain ??= grow(shapes);
      state = state.chain;
    } else {
      if (token.raw !== token.text) return undefined;
      state = grownBy(shapes, state, token.raw);
    }
  }
  if (state.sorts !== undefined) return undefined;
  const { letter } = parts.command;
  state.sorts = {
    plain: { letter, hasLookups: false, pattern: parts },
    withLookups: { letter, hasLookups: true, pattern: parts },
  };
  return parts;
}

function newState(): State {
  return { words: new Map(), edges: [], hole: undefined, chain: undefined, names: undefined, sorts: undefined };
}

function grow(shapes: Shapes): State {
  shapes.count += 1;
  return newState();
}

function grownBy(shapes: Shapes, state: State, word: string): State {
  const known = state.words.get(word);
  if (known !== undefined) return known;
  const next = grow(shapes);
  state.words.set(word, next);
  if (state.edges.length < mostEdges) state.edges.push({ word, next });
  return next;
}

/** The word that stands at `at`, if it is one of the few that are compared in place. */
function edgeAlong({ edges }: State, text: string, at: number, end: number): State['edges'][number] | undefined {
  for (const edge of edges) {
    if (isWordAt(edge.word, text, at, end)) return edge;
  }
  return undefined;
}

function nextOf(state: State, text: string, from: number, to: number): State | undefined {
  return state.words.size > state.edges.length ? state.words.get(text.slice(from, to)) : undefined;
}

/** A chain of the section, or a word that means something by itself (a verdict, an extension). */
function passName(
  { hooks }: Shapes,
  state: State,
  text: string,
  from: number,
  to: number,
  line: number,
  names: Names,
  passage: Passage,
): State | undefined {
  const word = text.slice(from, to);
  if (passage.hasKnownChain && state.names === 'chain') {
    passage.chainName = word;
    return state.chain;
  }
  const declared = names.get(word);
  if (state.names === 'target') {
    const next = declared === undefined ? state.words.get(word) : declared.line < line ? state.chain : undefined;
    passage.targetName = declared?.name ?? word;
    return next;
  }
  const hook = declared === undefined ? hooks.find((each) => each === word) : undefined;
  const known = hook !== undefined || (declared !== undefined && declared.line < line);
  const next = known ? state.chain : declared === undefined ? state.words.get(word) : undefined;
  if (next === undefined) return undefined;
  passage.chainName = hook ?? declared?.name ?? word;
  passage.chainFrom = state;
  passage.chainNext = next;
  return next;
}

/** The end of the word at `from` if the hole takes it, else -1. */
function passValue(hole: Hole, text: string, from: number, end: number, passage: Passage): number {
  const quoted = text.charCodeAt(from) === 34;
  const to = quoted ? quotedWordEnd(text, from, end) : plainWordEnd(text, from, end);
  if (to === -1) return -1;
  const raw = text.slice(from, to);
  let verdict = hole.known.get(raw);
  if (verdict === undefined) {
    verdict = judge(hole, raw, quoted ? unquote(raw) : raw);
    if (hole.known.size < mostKnown) hole.known.set(raw, verdict);
  }
  if (verdict === 'lookup') passage.hasLookups = true;
  return verdict === 'other' ? -1 : to;
}

function judge({ type, circumstances }: Hole, raw: string, word: string): Verdict {
  if (!isSoundWord(raw, word)) return 'other';
  const reading = type(word, circumstances);
  if (typeof reading === 'string') return 'fine';
  return reading !== undefined && 'lookup' in reading ? 'lookup' : 'other';
}

/** Whether the word stands at `at`, a blank or the end behind it. */
function isWordAt(word: string, text: string, at: number, end: number): boolean {
  const { length } = word;
  const to = at + length;
  if (to > end || (to < end && !isBlank(text.charCodeAt(to)))) return false;
  for (let index = 0; index < length; index += 1) {
    if (word.charCodeAt(index) !== text.charCodeAt(at + index)) return false;
  }
  return true;
}
