/** Differences as JSON (design §3: stable keys, `version` first). */
import type { ChangeKind, FamilyChanges } from '../diff/change.ts';

/** The version of the JSON form. */
const version = 1;

/** The differences as JSON text, ended by a line feed: `{version, families:[{family, changes}], summary}`. */
export function diffJson(families: readonly FamilyChanges[]): string {
  const kinds = families.flatMap(({ changes }) => changes.map(({ kind }) => kind));
  const count = (...wanted: readonly ChangeKind[]): number => kinds.filter((kind) => wanted.includes(kind)).length;
  const summary = {
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    changed: count('changed'),
    policies: count('policy'),
    chains: count('chain-added', 'chain-removed'),
  };
  const listed = families.map(({ family, changes }) => ({ family, changes: changes.map(inOrder) }));
  return `${JSON.stringify({ version, families: listed, summary }, undefined, 2)}\n`;
}

/** The keys in the order of the design; those without a value are left out. */
function inOrder(change: FamilyChanges['changes'][number]): FamilyChanges['changes'][number] {
  const { kind, table, chain } = change;
  const { position, before, after, beforeLine, afterLine } = change;
  return {
    kind,
    table,
    chain,
    ...(position === undefined ? {} : { position }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(beforeLine === undefined ? {} : { beforeLine }),
    ...(afterLine === undefined ? {} : { afterLine }),
  };
}
