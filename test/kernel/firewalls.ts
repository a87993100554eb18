/** The firewalls of a lab besides the one that it is about: the other family, the other backend; and the JSON of a command. */
import assert from 'node:assert/strict';
import type { Lab } from './lab.ts';
import { plain } from './rules.ts';
import type { Ended } from './run.ts';

/** The programs of one firewall, without `-save` and `-restore`. */
export type Stem = `${'iptables' | 'ip6tables'}-${'nft' | 'legacy'}`;

/** The live rules of any firewall of the lab's namespace, without comments and counters. */
export async function liveBy(lab: Lab, stem: Stem): Promise<string> {
  return plain((await must(lab, [`${stem}-save`])).stdout);
}

/** Loads rules into any of them. */
export async function loadBy(lab: Lab, stem: Stem, text: string): Promise<void> {
  await must(lab, [`${stem}-restore`, '-c'], text);
}

/** Runs a program in the lab that must not fail. */
export async function must(lab: Lab, words: readonly string[], input = ''): Promise<Ended> {
  const ended = await lab.run(words, { input });
  assert.equal(ended.status, 0, `${words.join(' ')}: ${ended.stderr}`);
  return ended;
}

/** What a command with --format json said: one object, on the one line of standard output. */
export function object({ stdout }: Pick<Ended, 'stdout'>): Readonly<Record<string, unknown>> {
  assert.match(stdout, /^\{.*\}\n$/, `not one line of JSON: ${stdout}`);
  const found: unknown = JSON.parse(stdout);
  if (typeof found !== 'object' || found === null) throw new Error(`no object: ${stdout}`);
  return { ...found };
}

/** The keys of the outcomes, in their order: scripts rely on them. */
export const keys = {
  pending: ['version', 'id', 'outcome', 'deadline', 'remainingSeconds', 'verified', 'families', 'changes'],
  kept: ['version', 'id', 'outcome', 'verified', 'foreign', 'families', 'changes'],
  rolledBack: ['version', 'id', 'outcome', 'reason', 'detail', 'verified', 'foreign', 'families', 'changes'],
  unchanged: ['version', 'id', 'outcome', 'verified', 'families', 'changes'],
} as const;
