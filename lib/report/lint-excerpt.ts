/** The line of a finding, cut to what a terminal shows in one row, and the caret line below it. */
import type { Span } from '../ruleset/model.ts';
import { visible, visibleWithTabs } from './lint-visible.ts';

/** The two rows of an excerpt. */
export interface Excerpt {
  readonly shown: string;
  readonly caret: string;
}

/** UTF-16 units of a line that are shown at most, and those before the token when something is cut off on the left. */
const width = 118;
const before = 30;

/**
 * Shows the place of `span` in `text`. Control characters are made visible; tabs stay, also in the row of the caret, so that
 * it stands right wherever the tab stops are; "…" stands for what is cut off.
 */
export function excerpt(text: string, span: Span): Excerpt {
  const start = Math.min(span.column - 1, text.length);
  const end = Math.max(start + 1, span.endLine > span.line ? text.length : span.endColumn - 1);
  const from = text.length <= width || start < width - before ? 0 : start - before;
  const to = text.length - from <= width ? text.length : from + width;
  const left = from > 0 ? '…' : '';
  const right = to < text.length ? '…' : '';
  const marked = displayWidth(text.slice(start, Math.min(end, to)));
  return {
    shown: `${left}${visibleWithTabs(text.slice(from, to))}${right}`,
    caret: `${left === '' ? '' : ' '}${padding(text.slice(from, start))}^${'~'.repeat(Math.max(0, marked - 1))}`,
  };
}

/** Blanks as wide as the text; a tab for a tab. */
function padding(text: string): string {
  return text
    .split('\t')
    .map((part) => ' '.repeat(displayWidth(part)))
    .join('\t');
}

/** Columns on a terminal: wide characters take two, combining ones none. */
function displayWidth(text: string): number {
  let columns = 0;
  for (const character of visible(text)) columns += wide.test(character) ? 2 : combining.test(character) ? 0 : 1;
  return columns;
}

const wide =
  /^[\u1100-\u115E\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const combining = /^\p{M}/u;
