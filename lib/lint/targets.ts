/** The names that may stand after `-j` without being a chain. */
import { extensionNames } from '../ruleset/extensions/names.ts';
import { foreignTargets } from '../ruleset/foreign-extensions.ts';

/** The verdicts, the targets of iptables of either family, and those known to exist outside it. */
export const knownTargets: ReadonlySet<string> = new Set([...extensionNames.target, ...foreignTargets]);
