/**
 * Lines that were read with care teach how to pass over others of their shape: those that differ from them in values only.
 * What was read is kept as a tree of words and value types; a line that follows it to an end, each value being one that its
 * type takes, holds nothing that would be reported. Every other line is read with care. So a file of a hundred thousand
 * rules of two hundred shapes costs little more than a look at each of its words.
 *
 * This must never accept what parseRule would report: a property test compares the two (test/ruleset/shapes.test.ts).
 */
import type { Circumstances, ValueType } from './extensions/extension.ts';
import type { RuleParts } from './model.ts';
import type { ReadRule } from './parse-rule.ts';
import { plainWordEnd, quotedWordEnd, unquote } from './word.ts';
import { isSoundWord } from './words.ts';

/** All shapes learnt from one section. */
export interface Shapes {
  readonly root: State;
  /** How many states there are: an upper bound keeps hostile files from filling the memory. */
  count: number;
}

/** A place within a line: which words, or which value, may follow. */
interface State {
  readonly words: Map<string, State>;
  /** The words once more, to be compared without a copy while they are few. */
  readonly edges: { readonly word: string; readonly next: State }[];
  hole: Hole | undefined;
  /** Where the name of a declared chain leads. */
  chain: State | undefined;
  /** Whether the word read here names the rule's chain, or its target. */
  names: 'chain' | 'target' | undefined;
  /** A line may end here. */
  pattern: RuleParts | undefined;
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

/** How a line was passed. One object is used again and again. */
export interface Passage {
  /** Only lines that append a rule have shapes. */
  readonly letter: 'A';
  pattern: RuleParts | undefined;
  chainName: string | undefined;
  targetName: string | undefined;
  hasLookups: boolean;
  /** Where the chain's name stood and led the last time. */
  chainFrom: State | undefined;
  chainNext: State | undefined;
}

/** Nothing passed yet. */
export function newPassage(): Passage {
  return {
    letter: 'A',
    pattern: undefined,
    chainName: undefined,
    targetName: undefined,
    hasLookups: false,
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

/** No shapes yet. */
export function newShapes(): Shapes {
  return { root: newState(), count: 1 };
}

/**
 * Follows the line from `from` to `end` of `text` along the shapes; false when it leaves them. What was passed is put into
 * `passage`.
 */
export function follow(
  shapes: Shapes,
  text: string,
  from: number,
  end: number,
  line: number,
  names: Names,
  passage: Passage,
): boolean {
  passage.hasLookups = false;
  passage.targetName = undefined;
  let state = shapes.root;
  let at = from;
  for (let count = 0; count <= mostWords; count += 1) {
    while (at < end && isBlank(text.charCodeAt(at))) at += 1;
    if (at >= end) {
      passage.pattern = state.pattern;
      return state.pattern !== undefined;
    }
    const hole = state.hole;
    if (hole !== undefined) {
      const stop = hole.type.quick === undefined ? -1 : hole.type.quick(text, at, end, hole.circumstances);
      const to = stop === -1 ? passValue(hole, text, at, end, passage) : stop;
      if (to === -1) return false;
      state = hole.next;
      at = to;
      continue;
    }
    const to = plainWordEnd(text, at, end);
    if (to === -1) return false;
    const next =
      state.names === undefined ? nextOf(state, text, at, to) : passName(state, text, at, to, line, names, passage);
    if (next === undefined) return false;
    state = next;
    at = to;
  }
  return false;
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
    } else if (role !== undefined && names.has(token.text)) {
      state.chain ??= grow(shapes);
      state = state.chain;
    } else {
      if (token.raw !== token.text) return undefined;
      state = grownBy(shapes, state, token.raw);
    }
  }
  state.pattern ??= parts;
  return state.pattern === parts ? parts : undefined;
}

function newState(): State {
  return { words: new Map(), edges: [], hole: undefined, chain: undefined, names: undefined, pattern: undefined };
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

function nextOf(state: State, text: string, from: number, to: number): State | undefined {
  for (const edge of state.edges) {
    if (isWord(edge.word, text, from, to)) return edge.next;
  }
  return state.words.size > state.edges.length ? state.words.get(text.slice(from, to)) : undefined;
}

/** A word that means something by itself (a built-in chain, a verdict, an extension), else a chain of the section. */
function passName(
  state: State,
  text: string,
  from: number,
  to: number,
  line: number,
  names: Names,
  passage: Passage,
): State | undefined {
  if (state.names === 'target') {
    for (const { word, next } of state.edges) {
      if (!isWord(word, text, from, to)) continue;
      passage.targetName = word;
      return next;
    }
  } else if (passage.chainFrom === state && isWord(passage.chainName ?? '', text, from, to)) {
    // Rules of one chain mostly follow each other.
    return passage.chainNext;
  }
  const word = text.slice(from, to);
  const declared = names.get(word);
  const next = declared === undefined ? state.words.get(word) : declared.line < line ? state.chain : undefined;
  if (next === undefined) return undefined;
  const name = declared?.name ?? word;
  if (state.names === 'target') {
    passage.targetName = name;
  } else {
    passage.chainName = name;
    passage.chainFrom = state;
    passage.chainNext = next;
  }
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

function isWord(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (word.charCodeAt(index) !== text.charCodeAt(from + index)) return false;
  }
  return true;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
