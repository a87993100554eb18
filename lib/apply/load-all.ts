/**
 * Loads the new texts, one part after the other. Others may change rules at any moment, and a load replaces what it finds; so
 * after each pause the live rules are looked at again, and what was not there before is not loaded over.
 */
import type { Family } from '../ruleset/model.ts';
import type { System } from '../system/system.ts';
import { compareLive, holdsPrime, isOurWork, isPrimed } from './compare.ts';
import { rollbackDecision } from './decide.ts';
import { finish } from './finish.ts';
import { isLockHeld, load } from './load.ts';
import { primeTime, unprimeText } from './prime.ts';
import { primedText } from './record.ts';
import { type Decision, type Part, type Plan, rulesFile } from './transaction.ts';

/** Seconds between two tries to get the xtables lock. */
const lockPause = 0.2;

/** Seconds that a load has at least: as long as it takes iptables to say that the lock is held, and a little more. */
const leastLimit = 3;

/** How often live rules that cannot be read are looked at. */
const looks = 5;

/** Returns the decision to roll back where that failed; `refused`: nothing was loaded, since others were faster, or never let us. */
export async function loadAll(system: System, id: string, plan: Plan): Promise<Decision | 'refused' | undefined> {
  const start = system.clock.now();
  const remaining = (): number => plan.restoreLimit - (system.clock.now() - start);
  let hasPaused = await prime(system, id, plan, remaining);
  // Whether anything new may be in force: from then on nothing but a rollback is safe.
  let hasBegun = false;
  for (const [index, part] of plan.parts.entries()) {
    for (;;) {
      const others = hasPaused ? await yieldToOthers(system, id, plan, { index, hasBegun }) : undefined;
      if (others) return others;
      hasPaused = true;
      const holder = await lockHolder(system, part);
      if (holder !== undefined && remaining() > lockPause) {
        await system.clock.sleep(lockPause);
        continue;
      }
      if (holder !== undefined && !hasBegun)
        return await giveWay(system, id, plan, {
          reason: 'lock-held',
          detail: `${holder} held the xtables lock all the time`,
        });
      hasBegun = true;
      const result = await load(system, id, 'new', part, Math.max(leastLimit, remaining()));
      if (result.exitCode === 0) break;
      if (isLockHeld(result) && remaining() > lockPause) continue;
      const detail =
        result.exitCode === undefined
          ? `it did not end by itself (${result.stderr.trim() || `its limit is ${plan.restoreLimit} s`})`
          : result.stderr;
      return await rollbackDecision(system, id, 'restore-failed', `${part.tools.restore}: ${detail}`);
    }
  }
  return undefined;
}

/** Who holds the lock of legacy iptables, and may be changing rules. Not knowing is nobody: the load finds out. */
async function lockHolder(system: System, { tools }: Part): Promise<string | undefined> {
  return tools.backend === 'legacy' ? await system.firewall.lockHolder().catch(() => undefined) : undefined;
}

/** Lets connections become known that are older than connection tracking; whether that took time. A failure costs them, and nobody else. */
async function prime(system: System, id: string, { parts }: Plan, remaining: () => number): Promise<boolean> {
  const known: Family[] = [];
  const unknown: Family[] = [];
  for (const part of parts.filter(({ primes }) => primes)) {
    await primePart(system, id, part, remaining);
    ((await isPrimed(system, id, part)) ? known : unknown).push(part.family);
  }
  if (known.length + unknown.length === 0) return false;
  await system.store.writeOnce(id, 'primed', primedText({ known, unknown }));
  if (known.length > 0) await system.clock.sleep(primeTime);
  return true;
}

/** Waits for the xtables lock no longer than all loads together may take: each family by itself would wait past the deadline. */
async function primePart(system: System, id: string, part: Part, remaining: () => number): Promise<void> {
  for (;;) {
    if ((await lockHolder(system, part)) !== undefined) {
      if (remaining() <= lockPause) return;
      await system.clock.sleep(lockPause);
      continue;
    }
    const result = await load(system, id, 'prime', part, Math.max(leastLimit, remaining()));
    if (!isLockHeld(result) || remaining() <= lockPause) return;
  }
}

/** Where others have changed what is still to be loaded over, from the part `index` on: that is left as it is, if nothing new is in force. */
async function yieldToOthers(
  system: System,
  id: string,
  plan: Plan,
  { index, hasBegun }: { readonly index: number; readonly hasBegun: boolean },
): Promise<Decision | 'refused' | undefined> {
  const ahead = { ...plan, parts: plan.parts.slice(index) };
  let ours = await isOurWork(system, id, ahead);
  for (let again = 1; ours === 'unknown' && again < looks; again += 1) {
    await system.clock.sleep(lockPause);
    ours = await isOurWork(system, id, ahead);
  }
  if (ours === 'yes') return undefined;
  if (ours === 'unknown')
    return await rollbackDecision(system, id, 'watchdog-failed', 'the live rules could not be read again');
  const detail = 'others changed rules after the plan was made, and before all of it was loaded';
  if (hasBegun) return await rollbackDecision(system, id, 'read-back-differs', detail);
  return await giveWay(system, id, plan, { reason: 'live-rules-changed', detail });
}

/** Ends it with nothing loaded. */
async function giveWay(
  system: System,
  id: string,
  plan: Plan,
  why: { readonly reason: 'live-rules-changed' | 'lock-held'; readonly detail: string },
): Promise<Decision | 'refused'> {
  if (!(await unprime(system, id, plan))) return await rollbackDecision(system, id, 'read-back-differs', why.detail);
  const found = await compareLive(system, id, plan, 'before');
  const foreign = found.kind === 'different' ? found.changes : [];
  await finish(system, id, { outcome: 'refused', ...why, foreign });
  return 'refused';
}

/** Takes the rule that switches connection tracking on away again, and nothing else; whether it is gone. */
async function unprime(system: System, id: string, { parts, restoreLimit }: Plan): Promise<boolean> {
  for (const part of parts.filter(({ primes }) => primes)) {
    if (!(await holdsPrime(system, id, part))) continue;
    const prime = await system.store.read(id, rulesFile('prime', part));
    if (prime !== undefined) await load(system, id, 'prime', part, restoreLimit, unprimeText(prime));
    if (await holdsPrime(system, id, part)) return false;
  }
  return true;
}
