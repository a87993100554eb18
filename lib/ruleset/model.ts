/**
 * What rules are: the text of a rules-save file as lines and tokens with their places. Nothing here is guessed: what the
 * parser did not understand stays in the model word for word, and every line keeps its raw text, so that a file prints
 * back byte for byte.
 */

/** The address family a ruleset belongs to: iptables is `ipv4`, ip6tables is `ipv6`. */
export type Family = 'ipv4' | 'ipv6';

/** Which of the two kernel interfaces of iptables is meant. They hold separate rules, and differ in places. */
export type Backend = 'nft' | 'legacy';

/** Whose language a text is read in: iptables or ip6tables, on one of the two backends. */
export interface Dialect {
  readonly family: Family;
  readonly backend: Backend;
}

/** Three-valued truth: `unknown` is carried to whoever asked, never turned into a guess. */
export type Truth = 'yes' | 'no' | 'unknown';

/** A stretch of text. Lines and columns count from 1; columns count UTF-16 units of the decoded line; the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One word of a line, as iptables-restore would cut it: quotes removed and escapes resolved in `text`, as written in `raw`. */
export interface Token extends Span {
  readonly text: string;
  readonly raw: string;
}

/** Packet and byte counters, `[packets:bytes]`. Strings, because they may exceed 2^53. */
export interface Counters {
  readonly packets: string;
  readonly bytes: string;
}

/** One option with its arguments, e.g. `! --dport 22`. */
export interface Option {
  /** The long name without dashes where it is known (`source` for `-s`), else as written without dashes. */
  readonly name: string;
  readonly token: Token;
  /** The `!` before it, if there is one. */
  readonly negation: Token | undefined;
  readonly values: readonly Token[];
  /** The values as iptables-save prints them, or word for word where the catalogue could not read them. */
  readonly read: readonly string[];
}

/** An option on its way to print. */
export interface Setting {
  readonly name: string;
  readonly negated: boolean;
  readonly values: readonly string[];
  /** The option as written, when the catalogue does not know it. */
  readonly spelling?: string;
}

/** A name whose meaning only the host knows: a host name, a service that is not everywhere the same, a user. */
export interface Lookup {
  readonly token: Token;
  /** What kind of name it is, e.g. `host name`. */
  readonly what: string;
}

/** A match: `-m NAME` with its options, or one that `-p` implied (then `token` is undefined). */
export interface Match {
  readonly name: string;
  readonly token: Token | undefined;
  readonly options: readonly Option[];
  /** The options as iptables-save prints them, in its order; word for word for a match that the catalogue lacks. */
  readonly settings: readonly Setting[];
}

/** Where a rule sends the packet: `-j NAME` (a verdict, an extension or a chain) or `-g CHAIN`. */
export interface Target {
  readonly kind: 'jump' | 'goto';
  readonly name: string;
  /** The name's token; its column is where a caret belongs. */
  readonly token: Token;
  readonly options: readonly Option[];
  /** As in a match. */
  readonly settings: readonly Setting[];
}

/** The command letters of iptables that may stand in a rule line. */
export type CommandLetter = 'A' | 'I' | 'D' | 'R' | 'C' | 'N' | 'X' | 'F' | 'Z' | 'P' | 'E' | 'L' | 'S';

/** What a rule line says, word by word. */
export interface RuleParts {
  readonly counters: Counters | undefined;
  /** Undefined when the line names no command, or more than one; a diagnostic says so. */
  readonly command: { readonly letter: CommandLetter; readonly token: Token } | undefined;
  readonly chain: Token | undefined;
  /** What stands after the chain and is no option: a rule number, a policy, a new name. */
  readonly operands: readonly Token[];
  /** The base options: source destination in-interface out-interface protocol fragment set-counters ipv4 ipv6. */
  readonly options: readonly Option[];
  /** In command-line order; the kernel evaluates them in this order. */
  readonly matches: readonly Match[];
  readonly target: Target | undefined;
  /** Whether a `-4` or `-6` before the rest of the line says that it is for the other family: it is then passed over. */
  readonly skipped: boolean;
  readonly lookups: readonly Lookup[];
  /** Every token of the line, in order, without the counters. */
  readonly tokens: readonly Token[];
}

/**
 * A line that adds or changes something in a chain; nearly always `-A CHAIN …`. Its parts are read when they are asked for,
 * since most of a large file is never looked at closely; what needs no reading is here as well.
 */
export interface Rule extends RuleParts {
  readonly kind: 'rule';
  readonly line: number;
  readonly text: string;
  /** The letter of its command; undefined when it names none, or more than one. */
  readonly letter: CommandLetter | undefined;
  readonly chainName: string | undefined;
  readonly targetName: string | undefined;
  /** Whether the rule may hold a name that only the host can resolve. */
  readonly hasLookups: boolean;
  /**
   * The parts of a rule that says the same but for values: equal in its command, options, matches, negations and the kind of
   * its target, though addresses, ports, numbers, texts and the names of chains may be others. Many rules share one.
   */
  readonly pattern: RuleParts;
}

/** `:NAME POLICY [packets:bytes]`. */
export interface ChainDeclaration {
  readonly kind: 'chain';
  readonly line: number;
  readonly text: string;
  readonly name: Token;
  /** `ACCEPT`, `DROP`, `-`, or whatever was written; undefined when missing. */
  readonly policy: Token | undefined;
  readonly counters: Counters | undefined;
}

/** `*NAME`. */
export interface TableLine {
  readonly kind: 'table';
  readonly line: number;
  readonly text: string;
  readonly name: Token;
}

/** A line that needs no more than its kind: blank, comment, COMMIT, or one the parser could not read. */
export interface PlainLine {
  readonly kind: 'blank' | 'comment' | 'commit' | 'unreadable';
  readonly line: number;
  readonly text: string;
}

/** Any line of the file; `text` is the raw line without its line feed. */
export type Line = Rule | ChainDeclaration | TableLine | PlainLine;

/** One `*table … COMMIT` section. A table that occurs twice gives two sections. */
export interface Table {
  readonly name: string;
  readonly head: TableLine;
  readonly chains: readonly ChainDeclaration[];
  readonly rules: readonly Rule[];
  /** The COMMIT line; undefined when it is missing, and then iptables-restore ignores the section. */
  readonly commit: PlainLine | undefined;
}

/** A whole rules-save text. */
export interface Ruleset {
  /** The dialect it was read in. */
  readonly dialect: Dialect;
  /** The text itself, to the last byte. */
  readonly text: string;
  /** Its lines, in order: the text cut at line feeds, without an empty last one. */
  readonly lines: readonly Line[];
  readonly tables: readonly Table[];
}
