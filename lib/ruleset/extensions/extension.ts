/**
 * What one row of the catalogue says about a match or a target: its options in the order in which iptables-save prints
 * them, how each value is read, and what excludes or needs what (where it may stand: placement.ts). A new extension is a new row, never
 * a new branch elsewhere.
 */
import type { Codes } from '../codes.ts';
import type { Backend, Dialect, Family, Setting } from '../model.ts';

export type { Setting };

/** What a value's meaning may depend on. */
export interface Circumstances extends Dialect {
  readonly table: string;
  /**
   * The rule's protocol as iptables-save prints it (`tcp`), undefined when the rule names none or negates it. While values
   * are read, only a `-p` further left counts, as in iptables; in `settle` the whole line does.
   */
  readonly protocol: string | undefined;
  /** The protocol of `! -p`, as printed. */
  readonly excludedProtocol: string | undefined;
}

/** Brings a value to the form iptables-save prints; undefined when iptables would refuse it. */
export type Normalise = (value: string, circumstances: Circumstances) => string | undefined;

/** A name that only the host can resolve; it stays as written. */
export interface Unresolved {
  readonly text: string;
  /** What kind of name it is: `host name`, `service`, `user` … */
  readonly lookup: string;
}

/** A value that iptables refuses, and why, where the type's `expects` does not say it all. */
export interface Refused {
  /** The rest of the sentence that begins with the value: `is longer than 15 bytes`. */
  readonly refused: string;
}

/** How a value was read: as printed; or a name for the host; or refused (undefined: it is not what the type expects). */
export type Reading = string | Unresolved | Refused | undefined;

/** A kind of value. Its verdict depends on nothing but the value and the circumstances. */
export interface ValueType {
  (value: string, circumstances: Circumstances): Reading;
  /** What would be right, for the message: `a number from 0 to 255`. */
  readonly expects?: string;
  /**
   * A quick look that needs no copy of the word: where the word that begins at `from` ends, if it is certainly a value of this
   * kind, followed by a blank or `end`, and none that words.ts would report; else -1.
   */
  readonly quick?: Quick;
  /** What iptables-save adds to a word that `quick` let pass, if that can be told from a look at it. */
  readonly added?: Added;
}

/** A reader with the words for what it expects. */
export type Described<Read extends Reading> = ((value: string, circumstances: Circumstances) => Read) & {
  readonly expects: string;
};

/** See ValueType.quick. */
export type Quick = (codes: Codes, from: number, end: number, circumstances: Circumstances) => number;

/**
 * See ValueType.added: the word from `from` to `to` is printed with this behind it, in place of its mask if it has one; the empty
 * string where it is printed as it stands; undefined where it is printed otherwise, or may be.
 */
export type Added = (codes: Codes, from: number, to: number) => string | undefined;

/** Adds to a reader the words for what it expects. */
export function expecting<Read extends Reading>(
  expects: string,
  read: (value: string, circumstances: Circumstances) => Read,
): Described<Read> {
  return Object.assign((value: string, circumstances: Circumstances) => read(value, circumstances), { expects });
}

/**
 * How iptables-save writes a value: `word` bare, whatever it holds, `string` bare or quoted as
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
  readonly values?: readonly ValueType[];
  /** How many of the values may be left out, counted from the last. */
  readonly optional?: number;
  /** Whether `!` may stand before it. */
  readonly negatable?: true;
  /** Whether it may be given more than once (XTOPT_MULTI, or a parser of its own that allows it). */
  readonly repeatable?: true;
  /** Whether it must be given (XTOPT_MAND). */
  readonly mandatory?: true;
  /** Options of the same extension that can't stand beside it (`.excl`); said at one of the two is enough. */
  readonly excludes?: readonly string[];
  /** Options of the same extension that it needs (`.also`). */
  readonly needs?: readonly string[];
  readonly quoting?: Quoting;
  /** That `settle` never complains because of its value (on one backend), even where it may because of another's (see Extension.freeValues). */
  readonly freeValue?: true | Backend;
  /** The printed value that iptables-save leaves out. */
  readonly omitted?: string;
}

/** Why the options of one extension do not go together. */
export interface Complaint {
  /** A whole sentence, lower case, tokens in quotes. */
  readonly refused: string;
  /** The name of the option to point at; the extension's name when there is none. */
  readonly option?: string;
  /** One of the settings given to `settle`, to point at, where an option may be given more than once. */
  readonly at?: ReadSetting;
  readonly help?: string;
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
  /** Of each list at least one option must be given. */
  readonly oneOf?: readonly (readonly string[])[];
  /**
   * What concerns more than one value: defaults that are always printed, options rewritten into others, values that do not
   * go together. Given are the settings whose values could be read, and the words they were read from.
   */
  readonly settle?: (settings: readonly ReadSetting[], circumstances: Circumstances) => readonly Setting[] | Complaint;
  /** Whether `settle` puts the settings in the order of iptables-save itself, since the place of an option depends on others. */
  readonly settlesOrder?: true;
  /** What is done to each option by itself, whatever else is given: a name for another, a value in another form. */
  readonly settleEach?: (setting: ReadSetting) => Setting;
  /** For an extension with `settle`: it hands values that may differ (OptionRow.freeValue, freeValues) on as they are. */
  readonly handsOn?: true;
  /**
   * For an extension with `settle`: it may complain of which options are given, but never because of a value. Lines that
   * differ in values only are then alike, and only one of them is read with care.
   */
  readonly freeValues?: true;
}

/** A setting with the words it was read from. */
export interface ReadSetting extends Setting {
  readonly written?: readonly string[];
}
