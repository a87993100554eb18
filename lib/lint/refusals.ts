/** Which findings mean that iptables-restore refuses the file, or makes of it something else than it says. */
import type { Diagnostic } from '../ruleset/diagnostic.ts';
import { chainLoop } from './checks/chain-loop.ts';
import { failingCommand } from './checks/failing-command.ts';
import { invalidOption } from './checks/invalid-option.ts';
import { invalidValue } from './checks/invalid-value.ts';
import { missingCommit } from './checks/missing-commit.ts';
import { notRulesSave } from './checks/not-rules-save.ts';
import { syntax } from './checks/syntax.ts';
import { undeclaredChain } from './checks/undeclared-chain.ts';
import { undefinedChain } from './checks/undefined-chain.ts';
import { wrongPlace } from './checks/wrong-place.ts';
import type { Check, Subject } from './check.ts';
import { lint } from './lint.ts';

const refusing: readonly Check[] = [
  notRulesSave,
  syntax,
  missingCommit,
  invalidOption,
  invalidValue,
  undeclaredChain,
  undefinedChain,
  wrongPlace,
  chainLoop,
  failingCommand,
];

/** Why the file would not load, sorted by place; empty when nothing is known against it. */
export function refusals(subject: Subject): readonly Diagnostic[] {
  return lint(subject, refusing).filter(({ severity }) => severity === 'error');
}

/** Whether a finding is of that kind. */
export function isRefusal({ check, severity }: Diagnostic): boolean {
  return severity === 'error' && refusing.some(({ name }) => name === check);
}
