/** Reads the `*table` and `:CHAIN policy [counters]` lines (iptables 1.8.11, iptables-restore.c:205-317). */
import { builtinChains, isBuiltin, policies } from './builtin.ts';
import { reportChainName } from './chain-name.ts';
import type { Diagnostic } from './diagnostic.ts';
import { caution, finding, wholeLine } from './finding.ts';
import type { ChainDeclaration, Counters, Dialect, Span, TableLine } from './model.ts';
import { splitWords } from './tokenize.ts';

/** The part of a line that counts: without a byte order mark before and carriage returns after it. */
export interface Body {
  /** The index in the raw text where the line begins. */
  readonly from: number;
  /** The raw text up to where the line ends. */
  readonly text: string;
}

/** Reads `*NAME`; further words are ignored, as iptables-restore does. Undefined when there is no name. */
export function parseTableLine(
  line: number,
  text: string,
  body: Body,
  diagnostics: Diagnostic[],
): TableLine | undefined {
  const [name] = splitWords(body.text, line, body.from + 1);
  if (name === undefined) {
    diagnostics.push(finding('syntax', wholeLine(line, body.text), '"*" names no table', `say one of ${known()}`));
    return undefined;
  }
  if (!Object.hasOwn(builtinChains, name.text)) {
    diagnostics.push(finding('syntax', name, `there is no table "${name.text}"`, `the tables are ${known()}`));
  }
  return { kind: 'table', line, text, name };
}

/** Where a chain line stands. */
export interface ChainPlace {
  readonly dialect: Dialect;
  readonly table: string;
}

/** Reads `:NAME POLICY [packets:bytes]`; undefined when there is no name. */
export function parseChainLine(
  line: number,
  text: string,
  body: Body,
  { dialect, table }: ChainPlace,
  diagnostics: Diagnostic[],
): ChainDeclaration | undefined {
  const [name, policy, counters] = splitWords(body.text, line, body.from + 1);
  if (name === undefined) {
    diagnostics.push(finding('syntax', wholeLine(line, body.text), '":" names no chain'));
    return undefined;
  }
  const builtin = isBuiltin(table, name.text);
  reportChainName(name, 'declared', dialect.backend, diagnostics);
  if (policy === undefined) {
    const help = 'write ACCEPT or DROP after a built-in chain, "-" after any other';
    diagnostics.push(finding('syntax', name, `the chain "${name.text}" has no policy word`, help));
  }
  if (builtin && policy !== undefined && policy.text !== '-' && !policies.includes(policy.text)) {
    const message = `"${policy.text}" is no policy: the built-in chain "${name.text}" can have ${policies.join(' or ')}`;
    diagnostics.push(finding('invalid-value', policy, message));
  }
  const read = counters === undefined ? undefined : readCounters(counters.text);
  if (builtin && counters !== undefined && read === undefined) diagnostics.push(misreadCounters(counters));
  return { kind: 'chain', line, text, name, policy, counters: read };
}

/** Reads `[packets:bytes]`; undefined when it is anything else. */
export function readCounters(text: string): Counters | undefined {
  const [, packets, bytes] = /^\[(\d+):(\d+)\]$/u.exec(text) ?? [];
  return packets === undefined || bytes === undefined ? undefined : { packets, bytes };
}

/** Counters are read with -c only; these then stop the load, or count something else. */
export function misreadCounters(span: Span & { readonly text: string }): Diagnostic {
  const message = `"${span.text}" are no counters: they are written [packets:bytes]`;
  return caution('syntax', span, message, 'iptables-restore reads them with -c only, and then stops or misreads them');
}

function known(): string {
  return Object.keys(builtinChains).join(', ');
}
