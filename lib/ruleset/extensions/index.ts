/**
 * Finds the row of a match or a target. Those that most rules need are at hand. For another name all of the catalogue is asked,
 * which the bundle loads only then (scripts/bundle.mjs).
 */
import type { Family } from '../model.ts';
import { addressMatches } from './addresses.ts';
import { allExtensions } from './catalogue.ts';
import { conntrackMatches } from './conntrack.ts';
import { trackingTargets } from './ct.ts';
import type { Extension } from './extension.ts';
import { headerTargets } from './header.ts';
import { limitMatches } from './limits.ts';
import { localMatches } from './local.ts';
import { logTargets } from './log.ts';
import { markExtensions } from './mark.ts';
import { extensionNames } from './names.ts';
import { natTargets } from './nat.ts';
import { packetMatches } from './packet.ts';
import { portMatches } from './ports.ts';
import { protocolMatches } from './protocols.ts';
import { recentMatches } from './recent.ts';
import { rejectTargets } from './reject.ts';
import { serviceClassMatches } from './service-class.ts';
import { setMatches } from './set.ts';
import { statisticMatches } from './statistic.ts';
import { stringMatches } from './string.ts';
import { tcpTargets } from './tcp-targets.ts';
import { verdictTargets } from './verdicts.ts';

type Kind = Extension['kind'];
type Rows = Readonly<Record<Kind, ReadonlyMap<string, readonly Extension[]>>>;

/** What Docker, kube-proxy, ufw and people mostly write. */
const common = byName([
  ...protocolMatches,
  ...portMatches,
  ...addressMatches,
  ...conntrackMatches,
  ...packetMatches,
  ...serviceClassMatches,
  ...localMatches,
  ...setMatches,
  ...limitMatches,
  ...statisticMatches,
  ...recentMatches,
  ...stringMatches,
  ...markExtensions,
  ...natTargets,
  ...trackingTargets,
  ...verdictTargets,
  ...rejectTargets,
  ...logTargets,
  ...headerTargets,
  ...tcpTargets,
]);

let all: Rows | undefined;

/** The row of a match or target; without a family the first of that name. Undefined when the catalogue lacks it. */
export function extensionOf(kind: Kind, name: string, family?: Family): Extension | undefined {
  const found = find(common, kind, name, family);
  if (found !== undefined || !isExtension(kind, name)) return found;
  return find((all ??= byName(allExtensions())), kind, name, family);
}

/** Whether the catalogue has a match or target of this name, for either family. */
export function isExtension(kind: Kind, name: string): boolean {
  return extensionNames[kind].has(name);
}

function find(rows: Rows, kind: Kind, name: string, family: Family | undefined): Extension | undefined {
  const named = rows[kind].get(name);
  return named?.find((row) => family === undefined || row.family === undefined || row.family === family);
}

function byName(extensions: readonly Extension[]): Rows {
  const rows = { match: new Map<string, Extension[]>(), target: new Map<string, Extension[]>() };
  for (const extension of extensions) {
    for (const name of [extension.name, ...(extension.aliases ?? [])]) {
      const known = rows[extension.kind].get(name);
      if (known === undefined) rows[extension.kind].set(name, [extension]);
      else known.push(extension);
    }
  }
  return rows;
}
