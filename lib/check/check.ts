/**
 * Asks whether the kernel takes a file, by loading it with the real iptables-restore in a throw-away network namespace. The
 * live firewall is out of reach here: of the world this room knows the sandbox and the clock alone.
 */
import { byteText, readable } from '../ruleset/bytes.ts';
import type { Backend, Family } from '../ruleset/model.ts';
import { Failure } from '../system/failure.ts';
import type { Outside, Tools } from '../system/system.ts';
import { makeAsker } from './ask.ts';
import { linesOf } from './draft.ts';
import { type Reach, reachOf, type World } from './level.ts';
import { obstacles, ownProblems } from './own.ts';
import { namesOutside, setsFor } from './sets.ts';
import { standIn, timerLabel } from './stand-in.ts';
import { isVague } from './pinpoint.ts';
import { type Trial, tryOut } from './trial.ts';
import type { CheckedFile, Fault, Problem, Unchecked } from './verdict.ts';

/** One file as it was read. */
export interface FileToCheck {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly family: Family;
}

/** How to check. */
export interface CheckOptions {
  readonly backend: Backend | 'auto';
  /** Seconds for one file. */
  readonly limit: number;
}

/** Makes the checker of one run; what it learns of the machine it asks once. */
export function makeChecker(world: World, options: CheckOptions): (file: FileToCheck) => Promise<CheckedFile> {
  const hosts = new Map<Family, Promise<Host>>();
  let outside: Promise<Outside> | undefined;
  return async (file) => {
    const host = hosts.get(file.family) ?? hostOf(world, file.family, options);
    hosts.set(file.family, host);
    return await checkFile(world, file, {
      ...options,
      ...(await host),
      outside: () => (outside ??= world.sandbox.outside()),
    });
  };
}

/** Who can be asked on this machine about one family. */
interface Host extends Reach {
  readonly tools: Tools | undefined;
}

async function hostOf(world: World, family: Family, { backend, limit }: CheckOptions): Promise<Host> {
  try {
    const tools = await world.sandbox.programs(family, backend);
    return { tools, ...(await reachOf(world, tools, limit)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { tools: undefined, level: 'parser', because: { kind: 'failure', facts: error.facts } };
  }
}

interface Circumstances extends Host, CheckOptions {
  readonly outside: () => Promise<Outside>;
}

async function checkFile(world: World, file: FileToCheck, circumstances: Circumstances): Promise<CheckedFile> {
  const { tools, backend: wish, level, because } = circumstances;
  const { path, family } = file;
  const backend = tools?.backend ?? (wish === 'auto' ? undefined : wish);
  const dialect = { family, backend: backend ?? 'nft' } as const;
  const text = byteText(file.bytes);
  const lines = linesOf(text);
  const common = { path, family, backend };
  const stopped = obstacles(text, lines, dialect);
  if (stopped.length > 0)
    return { ...common, level: 'parser', accepted: false, ...forPeople(lines, stopped, []), skipped: undefined };

  const own = once(() => ownProblems(text, dialect));
  if (tools === undefined || level === 'parser') {
    const accepted = own().length > 0 ? false : null;
    return { ...common, level: 'parser', accepted, ...forPeople(lines, own(), []), skipped: because };
  }
  const { errors: said, unchecked, skipped } = await trialOf(world, file, text, { ...circumstances, tools, level });
  const whole = level === 'kernel' && skipped === undefined;
  const errors = said.length > 0 ? said.map(withReason(own)) : whole ? [] : own();
  const doubtful = unchecked.filter(({ line }) => !errors.some((error) => error.line === line));
  const answered = whole || level === 'test' || said.length > 0;
  return {
    ...common,
    level: answered ? level : 'parser',
    accepted: errors.length > 0 ? false : whole && doubtful.length === 0 ? true : null,
    ...forPeople(lines, errors, doubtful),
    skipped: skipped ?? because,
  };
}

interface Asked extends Circumstances {
  readonly tools: Tools;
  readonly level: 'kernel' | 'test';
}

async function trialOf(world: World, { family }: FileToCheck, text: string, asked: Asked): Promise<Trial> {
  const { tools, level, limit, outside } = asked;
  const end = world.clock.now() + limit;
  const asker = makeAsker({ sandbox: world.sandbox, tools, level, remaining: () => end - world.clock.now() });
  const lines = linesOf(text).map((line) => standIn(line, timerLabel, family)?.line ?? line);
  const around = namesOutside(lines) ? await outside() : { sets: undefined, makers: [] };
  const { sets, unchecked } = setsFor(lines, family, around);
  const question = { lines, finalNewline: text.endsWith('\n'), sets };
  try {
    const trial = await tryOut(asker, question, { family, outside: around, limit });
    return { ...trial, unchecked: [...unchecked, ...trial.unchecked] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { errors: [], unchecked: [], skipped: { kind: 'failure', facts: error.facts } };
  }
}

/** What was found, in the order of the lines. */
function forPeople(
  lines: readonly string[],
  errors: readonly Problem[],
  unchecked: readonly Unchecked[],
): Pick<CheckedFile, 'errors' | 'unchecked'> {
  const faults = errors.map(({ line, message }): Fault => {
    return { line, message: readable(message), text: readable(lines[line - 1] ?? '') };
  });
  return {
    errors: faults.toSorted((a, b) => a.line - b.line),
    unchecked: unchecked
      .map(({ line, reason }) => ({ line, reason: readable(reason) }))
      .toSorted((a, b) => a.line - b.line),
  };
}

/** Adds what our own reader says of the line where the kernel does not say what it objects to. */
function withReason(own: () => readonly Problem[]): (problem: Problem) => Problem {
  return ({ line, message }) => {
    const reason = isVague(message) ? own().find((each) => each.line === line) : undefined;
    return { line, message: reason === undefined ? message : `${message}; ${reason.message}` };
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
