/** Values that are glued to their option (`-ieth0`, `--source=10.0.0.1`), which iptables 1.8.9 reads in its own way. */
import type { BaseOption } from './base-options.ts';
import { byteLength } from './decode.ts';
import { caution, finding } from './finding.ts';
import type { Token } from './model.ts';
import type { OptionWord, Scan } from './scan.ts';

/** The values of a base option, with a warning or error where a glued one is not what was read. */
export function wholeWords(scan: Scan, word: OptionWord, base: BaseOption, values: readonly Token[]): readonly Token[] {
  const { token, glued } = word;
  if (glued === undefined || !notGlued.includes(base.name)) return values;
  const message = `iptables takes "${token.text}" as a whole for the value, and not "${glued.text}"`;
  const help = `write a blank before "${glued.text}"`;
  const taken = base.name.endsWith('-interface') && byteLength(token.text) <= 15;
  scan.diagnostics.push((taken ? caution : finding)('syntax', token, message, help));
  return [token];
}

/**
 * These read the word before the next one, and not what is glued to them: `-ieth0` is an interface of that name, `-jACCEPT`
 * a jump to a chain of that name (iptables 1.8.9, xshared.c do_parse: argv[optind - 1]).
 */
const notGlued = ['source', 'destination', 'protocol', 'in-interface', 'out-interface', 'jump'];
