/**
 * Which rules end a chain for every packet. Only proofs count: a match that is not understood, a limit, a set, a chain that
 * another program changes, or a RETURN on the way, and the answer is no.
 */
import type { Rule, Ruleset } from '../ruleset/model.ts';
import { grouped } from './jumps.ts';
import { isManaged } from './managed.ts';
import { remembered } from './remembered.ts';
import { isUnconditional } from './selection.ts';
import type { Survey } from './survey.ts';

/**
 * Targets after which the table asks no further rule. NAT targets return NF_ACCEPT or NF_DROP (nf_nat_core.c), NFQUEUE a
 * queue verdict; LOG, MARK, CONNMARK, CT and the like return XT_CONTINUE.
 */
const endingTargets = new Set(
  'ACCEPT DROP REJECT QUEUE NFQUEUE DNAT SNAT MASQUERADE REDIRECT NETMAP TPROXY'.split(' '),
);

/** Makes the question "does no packet that meets this rule go on to the next rule of its chain?", by the rule's place. */
export function chainEnds(survey: Survey): (index: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    if (survey.traits[index]?.selects === 'some') return false;
    const rule = survey.table.rules[index];
    const name = rule?.targetName;
    if (rule?.letter !== 'A' || name === undefined || !meetsAll(survey, index, rule)) return false;
    if (survey.traits[index]?.goes === true) return survey.declarations[survey.targets[index] ?? -1] !== undefined;
    return name === 'RETURN' || isEnd({ survey, known }, index, new Set());
  };
}

/** Whether every packet that comes to the rule meets it. */
function meetsAll({ ruleset, traits }: Survey, index: number, rule: Rule): boolean {
  const selects = traits[index]?.selects ?? 'some';
  if (selects === 'by value' && !remembered(withEverywhere, ruleset, namesEverywhere)) return false;
  return isUnconditional(rule, selects);
}

/** Whether "everywhere" may stand anywhere in the file: asked once, it saves the look at each address. */
function namesEverywhere({ text }: Ruleset): boolean {
  return text.includes('/0');
}

const withEverywhere = new WeakMap<Ruleset, boolean>();

/** How many chains deep a proof may go: nft takes 15, and a hostile file as many as it has lines. */
const furthest = 100;

interface Question {
  readonly survey: Survey;
  /** Answers found before, by chain. */
  readonly known: Map<number, boolean>;
}

/** Whether the rule's target never gives a packet back to the rule's chain. `within` are the chains being asked. */
function isEnd(question: Question, index: number, within: ReadonlySet<number>): boolean {
  const { targets, declarations, names } = question.survey;
  const target = targets[index] ?? -1;
  return declarations[target] === undefined
    ? endingTargets.has(names[target] ?? '')
    : alwaysEnds(question, target, within);
}

/** Whether every path through a user chain ends in a verdict, so that no packet comes back to its caller. */
function alwaysEnds(question: Question, chain: number, within: ReadonlySet<number>): boolean {
  const known = question.known.get(chain);
  if (known !== undefined) return known;
  if (within.size >= furthest || isManaged(question.survey.names[chain] ?? '')) return false;
  const answer = endsOnEveryPath(question, chain, new Set([...within, chain]));
  question.known.set(chain, answer);
  return answer;
}

function endsOnEveryPath(question: Question, chain: number, within: ReadonlySet<number>): boolean {
  const { survey } = question;
  const { first, order } = remembered(byChain, survey, () => grouped(survey.chains, survey.names.length));
  for (const index of order.subarray(first[chain], first[chain + 1])) {
    const rule = survey.table.rules[index];
    // A line without a command that can be told is refused, and not judged here.
    if (rule?.letter === undefined) continue;
    if (rule.letter !== 'A' || rule.targetName === 'RETURN') return false;
    // A loop, which the kernel refuses, ends nothing.
    if (within.has(survey.targets[index] ?? -1)) return false;
    // A goto returns to our caller, so even a conditional one must lead to an end.
    if (survey.traits[index]?.goes === true && !isEnd(question, index, within)) return false;
    if (meetsAll(survey, index, rule) && isEnd(question, index, within)) return true;
  }
  return false;
}

/** The rules of each chain, in the order of the file. */
const byChain = new WeakMap<Survey, ReturnType<typeof grouped>>();
