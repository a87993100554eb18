/** Which names iptables-restore takes for a chain, which depends on where the name stands. */
import { verdicts } from './builtin.ts';
import { byteLength } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import { isExtension } from './extensions/index.ts';
import { finding } from './finding.ts';
import { foreignTargets } from './foreign-extensions.ts';
import type { Backend, Token } from './model.ts';

/** What the line does with the name: `:NAME` declares it, `-N NAME` makes it, any other command only names it. */
export type ChainNameUse = 'declared' | 'made' | 'named';

/**
 * Reports a chain name that iptables 1.8.9 would refuse: XT_EXTENSION_MAXNAMELEN is 29 with the final NUL; the rest is
 * asserted of the names that are made, and by nft of those that are declared (xshared.c assert_valid_chain_name).
 */
export function reportChainName(name: Token, use: ChainNameUse, backend: Backend, diagnostics: Diagnostic[]): void {
  const problem = problemOf(name.text, use, backend);
  if (problem !== undefined) diagnostics.push(finding('syntax', name, problem));
}

/** Whether a rule that jumps to this name would mean a target, and no chain, if no chain had the name. */
export function isTargetName(name: string): boolean {
  return isExtension('target', name) || verdicts.includes(name) || foreignTargets.has(name);
}

function problemOf(name: string, use: ChainNameUse, backend: Backend): string | undefined {
  if (byteLength(name) > 28) return `the chain name "${name}" is longer than 28 bytes`;
  if (name === '') return 'the chain name is empty';
  const asserted = use === 'made' || (use === 'declared' && backend === 'nft');
  if (asserted && /^[-!]/u.test(name)) return `the chain name "${name}" may not begin with "${name.charAt(0)}"`;
  if (asserted && /[ \t\v\f\r]/u.test(name)) return `the chain name "${name}" holds a blank`;
  // A declared chain wins over a target of its name, but not over a verdict.
  if (use !== 'named' && verdicts.includes(name)) return `a chain may not have the name of the verdict "${name}"`;
  return use === 'made' && isTargetName(name) ? `a chain may not have the name of the target "${name}"` : undefined;
}
