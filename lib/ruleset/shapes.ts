/**
 * Lines that were read with care teach how to pass over others of their shape: those that differ from them in values only.
 * What was read is kept as a tree of words and value types; a line that follows it to an end, each value being one that its
 * type takes, holds nothing that would be reported. Every other line is read with care. So a file of a hundred thousand
 * rules of two hundred shapes costs little more than a look at each of its words.
 *
 * This must never accept what parseRule would report: a property test compares the two (test/ruleset/shapes.test.ts).
 */
import type { ChainNames } from './chain-names.ts';
import { areSame, type Codes, type Source } from './codes.ts';
import type { RuleParts } from './model.ts';
import type { ReadRule } from './parse-rule.ts';
import { isChainAt, mostWords, noteChain, type Passage } from './passage.ts';
import { type Hole, newState, type Sort, type State, type Verdict } from './shape-tree.ts';
import { addSpot, clearSpots } from './spots.ts';
import { Tape } from './tape.ts';
import { endsAt, isBlank, plainWordEnd, quotedWordEnd, unquote } from './word.ts';
import { isSoundWord } from './words.ts';

/** All shapes learnt from one section. */
export interface Shapes {
  readonly root: State;
  /** The built-in chains of the table: a rule in one of them reads as it would in any other. */
  readonly hooks: readonly string[];
  /** How many states there are: an upper bound keeps hostile files from filling the memory. */
  count: number;
  /** All words that lead from one to another. */
  readonly words: Tape;
}

const mostStates = 50_000;
const mostKnown = 4096;
const mostCompared = 24;

/** No shapes yet, in a table with these built-in chains. */
export function newShapes(hooks: readonly string[]): Shapes {
  return { root: newState(), hooks, count: 1, words: new Tape() };
}

/**
 * Follows the line from `from` to `end` of the text along the shapes: the sort of rule that it is, or undefined when it leaves
 * them. The names that were passed are put into `passage`.
 */
export function follow(
  shapes: Shapes,
  text: Source,
  from: number,
  end: number,
  line: number,
  names: ChainNames,
  passage: Passage,
): Sort | undefined {
  const { codes } = text;
  const words = shapes.words.codes;
  passage.hasLookups = false;
  passage.targetName = undefined;
  const { spots } = passage;
  clearSpots(spots);
  let state = shapes.root;
  let at = from;
  for (let count = 0; count <= mostWords; count += 1) {
    const last = at;
    while (at < end && isBlank(codes[at])) at += 1;
    if (at > last && !isEven(codes, last, at, from, end)) spots.even = false;
    if (at >= end) return sortOf(state, passage);
    const hole = state.hole;
    if (hole !== undefined) {
      const stop = hole.quick === undefined ? -1 : hole.quick(codes, at, end, hole.circumstances);
      const to = stop === -1 ? passValue(hole, text, at, end, passage) : stop;
      if (to === -1) return undefined;
      addSpot(spots, at, to, stop === -1 ? 'carefully' : 'quickly');
      state = hole.next;
      at = to;
      continue;
    }
    const child = state.names === 'chain' ? undefined : childAt(state, words, codes, at, end);
    if (child !== undefined) {
      if (state.names === 'target') passage.targetName = child.word;
      at += child.to - child.from;
      state = child;
      continue;
    }
    if (passage.chainFrom === state && isChainAt(passage, codes, at, end)) {
      // Rules of one chain mostly follow each other.
      at += passage.chainEnd - passage.chainStart;
      state = passage.chainNext ?? state;
      continue;
    }
    const to = plainWordEnd(codes, at, end);
    if (to === -1) return undefined;
    const next =
      state.names === undefined
        ? state.more?.get(text.source.slice(at, to))
        : passName(shapes, state, text, at, to, line, names, passage);
    if (next === undefined) return undefined;
    state = next;
    at = to;
  }
  return undefined;
}

/** Whether what lies between two words is one blank. */
function isEven(codes: Codes, last: number, at: number, from: number, end: number): boolean {
  return at === last + 1 && last > from && at < end && codes[last] === 32;
}

function sortOf({ sorts }: State, { hasLookups }: Passage): Sort | undefined {
  return hasLookups ? sorts?.withLookups : sorts?.plain;
}

/** Learns the shape of a line that was read and found to be in order, and returns the pattern that it has from now on, if any. */
export function learn(shapes: Shapes, read: ReadRule, names: ChainNames): RuleParts | undefined {
  const { parts, slots } = read;
  if (parts.command?.letter !== 'A' || shapes.count > mostStates) return undefined;
  let state = shapes.root;
  for (const [index, token] of parts.tokens.entries()) {
    const slot = slots.get(index);
    const role = token === parts.chain ? 'chain' : token === parts.target?.token ? 'target' : undefined;
    if (role !== undefined) state.names = role;
    if (slot !== undefined) {
      const { type, circumstances } = slot;
      state.hole ??= { type, quick: type.quick, circumstances, next: grow(shapes), known: new Map() };
      if (state.hole.type !== slot.type) return undefined;
      state = state.hole.next;
    } else if (
      role !== undefined &&
      (names.get(token.text) !== undefined || (role === 'chain' && shapes.hooks.includes(token.text)))
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

function grow(shapes: Shapes): State {
  shapes.count += 1;
  return newState();
}

function grownBy(shapes: Shapes, state: State, word: string): State {
  const known = childBy(state, word);
  if (known !== undefined) return known;
  shapes.count += 1;
  const next = newState(word, shapes.words.length);
  shapes.words.addText(word);
  let count = 1;
  let last = state.child;
  for (; last?.sibling !== undefined; last = last.sibling) count += 1;
  if (last === undefined) state.child = next;
  else if (count < mostCompared) last.sibling = next;
  else (state.more ??= new Map()).set(word, next);
  return next;
}

/** Where the word leads that stands at `at`, if it is one of those that are compared in place. */
function childAt(state: State, words: Codes, codes: Codes, at: number, end: number): State | undefined {
  for (let { child } = state; child !== undefined; child = child.sibling) {
    const length = child.to - child.from;
    if (endsAt(codes, at + length, end) && areSame(words, child.from, codes, at, length)) return child;
  }
  return undefined;
}

/** Where a word leads. */
function childBy(state: State, word: string): State | undefined {
  let { child } = state;
  while (child !== undefined && child.word !== word) child = child.sibling;
  return child ?? state.more?.get(word);
}

/** A chain of the section, or a word that means something by itself (a verdict, an extension). */
function passName(
  { hooks }: Shapes,
  state: State,
  { source, codes }: Source,
  from: number,
  to: number,
  line: number,
  names: ChainNames,
  passage: Passage,
): State | undefined {
  if (passage.hasKnownChain && state.names === 'chain')
    return noteChain(passage, source.slice(from, to), state, state.chain, from, to);
  const declared = names.at(codes, from, to);
  const word = declared?.name ?? source.slice(from, to);
  if (state.names === 'target') {
    passage.targetName = word;
    if (declared === undefined) return state.more?.get(word);
    return declared.line < line ? state.chain : undefined;
  }
  const hook = declared === undefined ? hooks.find((each) => each === word) : undefined;
  const known = hook !== undefined || (declared !== undefined && declared.line < line);
  const next = known ? state.chain : declared === undefined ? childBy(state, word) : undefined;
  return noteChain(passage, hook ?? word, state, next, from, to);
}

/** The end of the word at `from` if the hole takes it, else -1. */
function passValue(hole: Hole, { source, codes }: Source, from: number, end: number, passage: Passage): number {
  const quoted = codes[from] === 34;
  const to = quoted ? quotedWordEnd(codes, from, end) : plainWordEnd(codes, from, end);
  if (to === -1) return -1;
  const raw = source.slice(from, to);
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
