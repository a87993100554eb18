/**
 * Cuts a line into words as iptables-restore does (iptables 1.8.11, xshared.c add_param_to_argv): blanks and tabs separate;
 * `"` opens a quote, also within a word; inside it `\X` is X, and the closing quote ends the word. Outside quotes a
 * backslash and `'` are plain characters.
 */
import type { Token } from './model.ts';

/** The words of a line, and the quote that was never closed, if there is one. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** The last word, when its quote is open at the end of the line; iptables-restore then takes the line feed into it. */
  readonly unterminated: Token | undefined;
}

/** Cuts `text`, from the index `from` on, into words with their places. `line` counts from 1. Linear, never throws. */
export function tokenize(text: string, line: number, from = 0): Tokens {
  const tokens: Token[] = [];
  let at = from;
  for (;;) {
    while (isBlank(text[at])) at += 1;
    if (at >= text.length) return { tokens, unterminated: undefined };
    const word = readWord(text, at);
    const token = tokenAt(text, line, at, word.end, word.text);
    tokens.push(token);
    if (word.open) return { tokens, unterminated: token };
    at = word.end;
  }
}

/** Cuts at blanks and tabs only, as the `*` and `:` lines are cut (strtok in iptables-restore.c). */
export function splitWords(text: string, line: number, from = 0): readonly Token[] {
  const words: Token[] = [];
  const word = /[^ \t]+/gu;
  word.lastIndex = from;
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    words.push(tokenAt(text, line, found.index, word.lastIndex, found[0]));
  }
  return words;
}

/** The stretch from index `start` to `end` of a line as a token; `text` is what iptables sees of it. */
export function tokenAt(source: string, line: number, start: number, end: number, text: string): Token {
  return { text, raw: source.slice(start, end), line, column: start + 1, endLine: line, endColumn: end + 1 };
}

function readWord(text: string, start: number): { text: string; end: number; open: boolean } {
  let at = start;
  while (at < text.length && text[at] !== '"' && !isBlank(text[at])) at += 1;
  const bare = text.slice(start, at);
  if (text[at] !== '"') return { text: bare, end: at, open: false };
  const pieces = [bare];
  let from = at + 1;
  for (at = from; at < text.length && text[at] !== '"'; at += 1) {
    if (text[at] !== '\\') continue;
    pieces.push(text.slice(from, at));
    at += 1;
    from = at;
  }
  pieces.push(text.slice(from, at));
  const open = at >= text.length;
  return { text: pieces.join(''), end: open ? text.length : at + 1, open };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
