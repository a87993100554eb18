/** Finds out who can be asked here, by asking about rules that nobody refuses. */
import { Failure } from '../system/failure.ts';
import type { System, Tools } from '../system/system.ts';
import { type Answer, badEndText } from './answer.ts';
import { makeAsker } from './ask.ts';
import { linesOf } from './draft.ts';
import type { Level, Skipped } from './verdict.ts';

/** Who can be asked, and why it is nobody better. */
export interface Reach {
  readonly level: Level;
  readonly because: Skipped | undefined;
}

/** What asking takes. */
export type World = Pick<System, 'sandbox' | 'clock'>;

/** Asks the kernel, then iptables-restore --test, within `limit` seconds each. */
export async function reachOf(world: World, tools: Tools, limit: number): Promise<Reach> {
  const kernel = await probe(world, tools, 'kernel', limit);
  if (kernel === undefined) return { level: 'kernel', because: undefined };
  const test = await probe(world, tools, 'test', limit);
  return { level: test === undefined ? 'test' : 'parser', because: kernel };
}

/** Rules that every kernel takes that has iptables at all. */
const harmless = '*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -j ACCEPT\nCOMMIT\n';

/** Why such rules are not taken; undefined when they are. */
async function probe(
  { sandbox, clock }: World,
  tools: Tools,
  level: Exclude<Level, 'parser'>,
  limit: number,
): Promise<Skipped | undefined> {
  const end = clock.now() + limit;
  const asker = makeAsker({ sandbox, tools, level, remaining: () => end - clock.now() });
  try {
    const answer = await asker.ask({ lines: linesOf(harmless), finalNewline: true, sets: [] });
    if (answer.kind === 'taken') return undefined;
    if (answer.kind === 'unfinished') return { kind: 'unfinished', seconds: limit };
    return { kind: 'unusable', program: tools.restore, words: wordsOf(answer) };
  } catch (error) {
    if (error instanceof Failure) return { kind: 'failure', facts: error.facts };
    throw error;
  }
}

function wordsOf(answer: Exclude<Answer, { readonly kind: 'taken' | 'unfinished' }>): string {
  if (answer.kind === 'refused') return answer.complaints[0]?.words ?? 'it gives no reason';
  return answer.kind === 'too-large' ? 'the socket buffer is too small' : badEndText(answer);
}
