/** The catalogue of matches and targets, one row each. */
import type { Family } from '../model.ts';
import { conntrackMatches } from './conntrack.ts';
import type { Extension } from './extension.ts';
import { hashlimitMatches } from './hashlimit.ts';
import { limitMatches } from './limits.ts';
import { markExtensions } from './mark.ts';
import { natTargets } from './nat.ts';
import { originMatches } from './origin.ts';
import { packetMatches } from './packet.ts';
import { protocolMatches } from './protocols.ts';
import { stringMatches } from './string.ts';
import { targets } from './targets.ts';

/** Every extension whose options we know. */
export const extensions: readonly Extension[] = [
  ...protocolMatches,
  ...conntrackMatches,
  ...originMatches,
  ...packetMatches,
  ...limitMatches,
  ...hashlimitMatches,
  ...stringMatches,
  ...markExtensions,
  ...natTargets,
  ...targets,
];

const byName = new Map<string, readonly Extension[]>();
for (const extension of extensions) {
  for (const name of [extension.name, ...(extension.aliases ?? [])]) {
    const key = `${extension.kind} ${name}`;
    byName.set(key, [...(byName.get(key) ?? []), extension]);
  }
}

/** The row of a match or target; without a family the first of that name. Undefined when the catalogue lacks it. */
export function extensionOf(kind: Extension['kind'], name: string, family?: Family): Extension | undefined {
  const rows = byName.get(`${kind} ${name}`);
  return rows?.find((row) => family === undefined || row.family === undefined || row.family === family);
}
