/** What stands before a line of a log: LOG, NFLOG and ULOG take a text that is not empty, and drop what is too long. */
import { type Circumstances, expecting, type ValueType } from './extensions/extension.ts';
import { cut } from './values.ts';

/** A text of which so many bytes count, and the rest is dropped without a word. */
export function logPrefix(bytes: (circumstances: Circumstances) => number): ValueType {
  return expecting('a text of at least one byte', (value, circumstances) =>
    value === '' ? { refused: 'is empty' } : cut(bytes(circumstances))(value, circumstances),
  );
}
