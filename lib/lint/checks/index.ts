/** The checks, in the order in which `safeapply explain` lists them: one visible list. A new check is a file and a line here. */
import type { Check } from '../check.ts';
import { chainLoop } from './chain-loop.ts';
import { duplicateTableSection } from './duplicate-table-section.ts';
import { failingCommand } from './failing-command.ts';
import { hostnameMatch } from './hostname-match.ts';
import { invalidOption } from './invalid-option.ts';
import { invalidValue } from './invalid-value.ts';
import { missingChainPolicy } from './missing-chain-policy.ts';
import { missingCommit } from './missing-commit.ts';
import { natStringMatch } from './nat-string-match.ts';
import { notRulesSave } from './not-rules-save.ts';
import { policyOnUserChain } from './policy-on-user-chain.ts';
import { stringOnSyn } from './string-on-syn.ts';
import { syntax } from './syntax.ts';
import { undeclaredChain } from './undeclared-chain.ts';
import { undefinedChain } from './undefined-chain.ts';
import { unreachableRule } from './unreachable-rule.ts';
import { unreferencedChain } from './unreferenced-chain.ts';
import { wrongPlace } from './wrong-place.ts';

/** Every check there is. */
export const checks: readonly Check[] = [
  hostnameMatch,
  natStringMatch,
  stringOnSyn,
  notRulesSave,
  syntax,
  invalidOption,
  invalidValue,
  wrongPlace,
  chainLoop,
  missingCommit,
  duplicateTableSection,
  undefinedChain,
  undeclaredChain,
  failingCommand,
  policyOnUserChain,
  missingChainPolicy,
  unreferencedChain,
  unreachableRule,
];
