/** Lists of sources and destinations: a rule that has one stands for several rules. */
import { isBlank } from './word.ts';

const quote = 34;
const hyphen = 45;

/** Whether the line between `from` and `end` may have such a list; `comma` is the place of its first comma. */
export function mayHoldList(text: string, from: number, end: number, comma: number): boolean {
  for (let at = comma; at !== -1 && at < end; at = text.indexOf(',', at + 1)) {
    const word = wordStart(text, from, at);
    if (mayBeOption(text, word) && glued.test(bare(text.slice(word, at)))) return true;
    let stop = word;
    while (stop > from && isBlank(text.charCodeAt(stop - 1))) stop -= 1;
    const before = wordStart(text, from, stop);
    if (mayBeOption(text, before) && option.test(bare(text.slice(before, stop)))) return true;
  }
  return false;
}

/** The options for addresses under all their names, which may be cut short. */
const option = /^(?:-[sd]|--(?:s[or]|d[es])[a-z]*)$/u;
const glued = /^(?:-[sd]|--(?:s[or]|d[es])[a-z]*=)/u;

function wordStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Options may stand in quotes, too. */
function mayBeOption(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === hyphen || code === quote;
}

function bare(word: string): string {
  return word.replaceAll(/["\\]/gu, '');
}
