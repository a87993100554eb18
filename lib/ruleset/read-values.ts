/** Reads the words that an option was given, by the types that its row names, and reports those that iptables refuses. */
import type { Reading, ValueType } from './extensions/extension.ts';
import type { Token } from './model.ts';
import { complain, type OptionWord, type Scan } from './scan.ts';

/** The values as iptables-save prints them; one that could not be read stays as it was written. */
export function readValues(
  scan: Scan,
  word: OptionWord,
  tokens: readonly Token[],
  types: readonly ValueType[],
): readonly string[] {
  return tokens.map((token, index) => {
    const type = types[index];
    return type === undefined ? token.text : readValue(scan, word, token, type);
  });
}

/**
 * Remembers that the first word after an option holds nothing but a value, so that other lines of this shape need not be read
 * again. Later words are not: getopt takes one only when it does not look like an option.
 */
export function rememberSlot(scan: Scan, first: number, types: readonly ValueType[]): void {
  const [type] = types;
  if (type !== undefined && first < scan.at) scan.slots.set(first, { type, circumstances: scan.circumstances });
}

/** Whether a reading is a refusal. */
export function isRefused(reading: Reading): boolean {
  return reading === undefined || (typeof reading === 'object' && 'refused' in reading);
}

function readValue(scan: Scan, word: OptionWord, token: Token, type: ValueType): string {
  const reading = type(token.text, scan.circumstances);
  if (typeof reading === 'string') return reading;
  if (reading !== undefined && 'lookup' in reading) {
    scan.lookups.push({ token, what: reading.lookup });
    return reading.text;
  }
  // A variable that is not replaced, a misplaced "!": one word, one finding.
  if (scan.diagnostics.some(({ line, column }) => line === token.line && column === token.column)) return token.text;
  const option = word.token === token ? `--${word.name}` : word.token.text;
  const because = reading?.refused ?? `is no value for "${option}"`;
  const help = type.expects === undefined ? undefined : `${option} takes ${type.expects}`;
  complain(scan, token, `"${token.text}" ${because}`, help, 'invalid-value');
  return token.text;
}
