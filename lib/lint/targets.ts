/** The names that may stand after `-j` without being a chain. */
import { extensions } from '../ruleset/extensions/index.ts';
import { foreignTargets } from '../ruleset/foreign-extensions.ts';

const catalogued = extensions.filter(({ kind }) => kind === 'target');

/** The verdicts, the targets of iptables of either family, and those known to exist outside it. */
export const knownTargets: ReadonlySet<string> = new Set([
  ...catalogued.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ...foreignTargets,
]);
