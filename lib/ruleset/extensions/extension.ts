/**
 * What one row of the catalogue says about a match or a target: its options in the order in which iptables-save prints
 * them, and how each value is printed. A new extension is a new row, never a new branch elsewhere.
 */
import type { Family } from '../model.ts';

/** What a value's printed form may depend on. */
export interface Circumstances {
  readonly family: Family;
  /** The rule's protocol as printed (`tcp`), undefined when the rule names none or negates it. */
  readonly protocol: string | undefined;
}

/** Brings a value to the form iptables-save prints; undefined when it cannot be read: it is then kept word for word. */
export type Normalise = (value: string, circumstances: Circumstances) => string | undefined;

/**
 * How iptables-save writes a value: `word` as it is (quoted only where it would not parse), `string` bare or quoted as
 * xtables_save_string does, `quoted` always in quotes.
 */
export type Quoting = 'word' | 'string' | 'quoted';

/** One option of an extension. */
export interface OptionRow {
  /** Without dashes, as iptables-save prints it. */
  readonly name: string;
  /** Other spellings that are accepted (unique prefixes need no mention). */
  readonly aliases?: readonly string[];
  /** One for each argument; none for an option without arguments. */
  readonly values?: readonly Normalise[];
  /** Whether `!` may stand before it. */
  readonly negatable?: true;
  readonly quoting?: Quoting;
  /** The printed value that iptables-save leaves out. */
  readonly omitted?: string;
}

/** An option on its way to print: values already normalised, or kept word for word. */
export interface Setting {
  readonly name: string;
  readonly negated: boolean;
  readonly values: readonly string[];
  /** The option as written, when the catalogue does not know it. */
  readonly spelling?: string;
}

/** One match or target. */
export interface Extension {
  readonly kind: 'match' | 'target';
  /** As iptables-save prints it. */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Undefined: both. */
  readonly family?: Family;
  /** In the order of iptables-save. */
  readonly options: readonly OptionRow[];
  /** What concerns more than one value: defaults that are always printed, options rewritten into others. */
  readonly settle?: (settings: readonly Setting[], circumstances: Circumstances) => readonly Setting[];
}
