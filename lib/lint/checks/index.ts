/** The checks, in the order in which `safeapply explain` lists them: one visible list. A new check is a file and a line here. */
import type { Check } from '../check.ts';
import { duplicateTableSection } from './duplicate-table-section.ts';
import { hostnameMatch } from './hostname-match.ts';
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

/** Every check there is. */
export const checks: readonly Check[] = [
  hostnameMatch,
  natStringMatch,
  stringOnSyn,
  notRulesSave,
  syntax,
  missingCommit,
  duplicateTableSection,
  undefinedChain,
  undeclaredChain,
  policyOnUserChain,
  missingChainPolicy,
  unreferencedChain,
  unreachableRule,
];
