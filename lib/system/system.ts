/**
 * Everything safeapply can do to the world, and all it can learn from it, as types. The real ones are made in
 * real.ts; test/fakes has a world in memory with the same manners. Nothing else in lib/ touches the world.
 */
import type { Backend, Family } from '../ruleset/model.ts';

export type { Backend };

/** The whole world as one value; every command takes it as its first argument. */
export interface System {
  readonly clock: Clock;
  readonly host: Host;
  readonly files: Files;
  readonly output: Output;
  readonly firewall: Firewall;
  readonly sandbox: Sandbox;
  readonly store: Store;
  readonly processes: Processes;
  readonly terminal: Terminal;
}

/** Time since boot, which nobody can set: the first number of /proc/uptime, in seconds. `sh` reads the same clock. */
export interface Clock {
  now(): number;
  sleep(seconds: number): Promise<void>;
}

/** Who and where we are. */
export interface Host {
  /** Effective uid 0, in this user namespace. */
  readonly isRoot: boolean;
  /** The login that started this, through sudo if need be. */
  readonly user: string;
  /** /proc/sys/kernel/random/boot_id. */
  readonly bootId: string;
  /** `device:inode` of /proc/self/ns/net. */
  readonly networkNamespace: string;
  /** `device:inode` of /proc/self/ns/pid: the processes of another one cannot be seen, dead or alive. */
  readonly processNamespace: string;
  /** The wall clock as ISO 8601, for people to read; never used to decide anything. */
  wallClock(): string;
}

/** Files that the user named. */
export interface Files {
  /** The bytes of a file; `-` is standard input. Throws a `file` Failure. */
  read(path: string): Promise<Uint8Array>;
  /** Whether `replace` has a chance: the folder exists and takes new files, and the path is no directory. Throws a `file` Failure. */
  checkReplaceable(path: string): Promise<void>;
  /** Replaces a file in one step: temporary file, fsync, rename, fsync of the folder; keeps mode and owner. Throws a `file` Failure. */
  replace(path: string, text: string): Promise<void>;
}

/** Where words go. A terminal that is gone is no error. */
export interface Output {
  /** Results, to standard output. */
  result(text: string): void;
  /** Rules, which are bytes, to standard output. */
  rules(bytes: Uint8Array): void;
  /** Progress, warnings and errors, to standard error. */
  progress(text: string): void;
  /** Whether colour is wanted on standard output, and on standard error. */
  readonly colour: { readonly result: boolean; readonly progress: boolean };
}

/** The programs of one family on one backend, as absolute paths: found once, recorded in the plan, used by everybody. */
export interface Tools {
  readonly family: Family;
  readonly backend: Backend;
  readonly save: string;
  readonly restore: string;
  /** `iptables` itself: the second witness when save prints nothing. */
  readonly list: string;
}

/** What a save program printed. Its exit status alone proves nothing (0 on a full disk, 0 with an incompatible table). */
export interface SaveOutput {
  readonly text: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** How a restore ended. `undefined` means it did not end by itself: it was stopped at its limit, or could not get the lock. */
export interface RestoreResult {
  readonly exitCode: number | undefined;
  readonly stderr: string;
}

/** One load of rules into the live kernel. */
export interface RestoreRequest {
  readonly tools: Tools;
  /** The transaction whose writer lock it runs under. Should its folder have vanished, there is no lock left to take. */
  readonly id: string;
  readonly text: string;
  /** Load the counters that the text carries. */
  readonly counters: boolean;
  /** Seconds until the load is killed; waiting for the lock has the same limit again. */
  readonly limit: number;
  /**
   * Files of the transaction any of which forbids the load. Looked for under the lock, so that a process that was stopped
   * before it, and goes on much later, finds that its time is over.
   */
  readonly unless: readonly string[];
}

/** One rehearsal: texts loaded one after the other in a throw-away network namespace, the rules saved after each. */
export interface RehearsalRequest {
  readonly tools: Tools;
  readonly steps: readonly { readonly text: string; readonly counters: boolean }[];
  /** Seconds for the whole of it. */
  readonly limit: number;
}

/** What came of each step; the list ends with the first step that failed. */
export interface RehearsalStep {
  readonly restore: RestoreResult;
  readonly saved: SaveOutput | undefined;
}

/** The firewall of this network namespace. */
export interface Firewall {
  /** Finds the programs. Throws a `tool-missing` Failure, which names the package. */
  tools(family: Family, backend: Backend | 'auto'): Promise<Tools>;
  /** The live rules, with counters. Throws a `command` Failure when the program cannot be run or exceeds its limit. */
  save(tools: Tools): Promise<SaveOutput>;
  /**
   * The rules of each table by a second program, as `iptables -S` prints them: the witness against a save that prints
   * nothing though tables exist. Legacy: only the tables of /proc/net/ip_tables_names, since asking would create the others.
   */
  witness(tools: Tools, tables: readonly string[]): Promise<ReadonlyMap<string, string>>;
  restore(request: RestoreRequest): Promise<RestoreResult>;
  /** Never touches the live rules. Throws a `scratch` Failure where such a namespace is not to be had. */
  rehearse(request: RehearsalRequest): Promise<readonly RehearsalStep[]>;
}

/** One load of rules in a throw-away network namespace. */
export interface TryOutRequest {
  readonly tools: Tools;
  readonly text: string;
  /** Load on top of what is there, so that a table may come in pieces. */
  readonly noflush: boolean;
  /** The sets that are to be there, as `ipset restore` reads them, e.g. `create NAME hash:ip family inet`. */
  readonly sets: readonly string[];
  /** Seconds until the load is killed. */
  readonly limit: number;
}

/** How such a load ended. */
export interface TryOutResult extends RestoreResult {
  /** Whether every user and group id has a meaning there; in the user namespace of an ordinary user only its own has. */
  readonly ids: 'all' | 'some';
}

/** A text that iptables-restore is to read, and to do nothing about. */
export interface ReadThroughRequest {
  readonly tools: Tools;
  readonly text: string;
  /** The tables that the text names. */
  readonly tables: readonly string[];
  /** Seconds. */
  readonly limit: number;
}

/** What rules may name that is no part of iptables, as far as it can be seen from here. */
export interface Outside {
  /** The ipsets of this namespace by name, each as the line that makes such a set; undefined when that cannot be known. */
  readonly sets: ReadonlyMap<string, string> | undefined;
  /** Which of the programs that make such things are installed: `ipset`, `nfacct`, `nfct`. */
  readonly makers: readonly string[];
}

/** The kernel without the live firewall: nothing here changes a rule, a set or a lock of this namespace. */
export interface Sandbox {
  /** Finds the programs. Throws a `tool-missing` Failure. */
  programs(family: Family, backend: Backend | 'auto'): Promise<Tools>;
  /** Loads in a namespace that ends with the load. Throws a `scratch` or `tool-missing` Failure where none is to be had. */
  tryOut(request: TryOutRequest): Promise<TryOutResult>;
  /**
   * `iptables-restore --test` in our own namespace, which commits nothing. Throws a `scratch` Failure where it would make
   * a table (legacy makes those that it is asked about).
   */
  readThrough(request: ReadThroughRequest): Promise<RestoreResult>;
  outside(): Promise<Outside>;
}

/** Write-once files, one folder for each transaction. A file appears whole or not at all, and never changes. */
export interface Store {
  /** All transaction ids, oldest first. A folder that cannot be trusted throws a `store` Failure. */
  ids(): Promise<readonly string[]>;
  /**
   * Makes the folder `id` with its first file in one step; `taken` when somebody else was faster.
   * Throws a `store` Failure when the disk is full or read-only.
   */
  claim(id: string, owner: string): Promise<'claimed' | 'taken'>;
  /** The names of the files that exist. Empty for an unknown id. */
  entries(id: string): Promise<ReadonlySet<string>>;
  read(id: string, name: string): Promise<string | undefined>;
  /** `exists` when somebody else linked that name first. Throws a `store` Failure. */
  writeOnce(id: string, name: string, text: string): Promise<'written' | 'exists'>;
  /**
   * The same, while holding the transaction's writer lock: when it is on file, no load is running, and (see
   * RestoreRequest.unless) none will start. Waits for the lock `limit` seconds at most.
   */
  writeLast(id: string, name: string, text: string, limit: number): Promise<'written' | 'exists'>;
  remove(id: string): Promise<void>;
  /** The absolute path of a file, for messages and for the backstop. */
  path(id: string, name: string): string;
}

/** A process, told apart from a later one with the same pid by its start time (field 22 of /proc/PID/stat). */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startTime: string;
}

/** What the backstop of transaction `id` needs to know: `limit` is in seconds, for one load of an undo. */
export interface BackstopRequest {
  readonly id: string;
  readonly limit: number;
  /** The restore program of each family that the transaction changes. */
  readonly restores: Readonly<Partial<Record<Family, string>>>;
}

/** The processes of a transaction. */
export interface Processes {
  readonly self: ProcessIdentity;
  /** `stopped`: it exists but does not run (SIGSTOP, SIGTSTP). A zombie is `gone`. */
  state(process: ProcessIdentity): Promise<'running' | 'stopped' | 'gone'>;
  /**
   * Starts the rescue in /bin/sh, in its own session. It announces itself by writing `backstop` (pid, start time).
   * Throws a `command` Failure.
   */
  startBackstop(request: BackstopRequest): Promise<void>;
  /** Starts this program again as the watchdog of `id`, in its own session, holding a pipe to us. Throws a `command` Failure. */
  startWatchdog(id: string): Promise<void>;
  /** Inside the watchdog: whether the process that started it is still there. */
  starterIsThere(): boolean;
  /** Inside the watchdog: ignores HUP, INT, QUIT, TERM, PIPE, TSTP, USR1 and USR2, and asks the kernel's OOM killer for mercy. */
  shield(): Promise<void>;
  /** SIGKILLs one process, if it is still that one. */
  end(process: ProcessIdentity): Promise<void>;
  /** SIGKILLs the watchdog of `id` and its children, by SAFEAPPLY_ID in their environment, until none is left. */
  killWatchdog(id: string): Promise<void>;
}

/** How the question ended. `lost`: the terminal is gone. `aborted`: the asker withdrew it. */
export type Answer = 'yes' | 'no' | 'interrupted' | 'lost' | 'aborted';

/**
 * Where to ask: on standard input and standard error, which must both be terminals; or, when the rules come from standard
 * input, on the terminal that controls this process (/dev/tty).
 */
export type AskAt = 'standard-input' | 'controlling-terminal';

/** One question. */
export interface Question {
  readonly at: AskAt;
  readonly remaining: () => number;
  /** Withdraws the question. */
  readonly signal: AbortSignal;
}

/** The person. */
export interface Terminal {
  /** Whether a person can be asked there. */
  canAsk(at: AskAt): boolean;
  /**
   * Throws away what was typed before, then asks on one line that ticks. Only the whole word `yes` is yes.
   * `remaining` gives the seconds left and is asked anew for each tick.
   */
  ask(question: Question): Promise<Answer>;
  /** Calls back on INT, TERM, QUIT (`interrupt`) and on HUP (`hangup`) instead of dying; returns how to stop that. */
  onSignal(listener: (signal: 'interrupt' | 'hangup') => void): () => void;
}
