/**
 * Everything safeapply can do to the world, and all it can learn from it, as types. The real ones are made in
 * real.ts; test/fakes has a world in memory with the same manners. Nothing else in lib/ touches the world.
 */
import type { Backend, Family } from '../ruleset/model.ts';
import type { Notices, Processes, Terminal } from './actors.ts';

export type { Backend };
export type * from './actors.ts';

/** The whole world as one value; every command takes it as its first argument. */
export interface System {
  readonly clock: Clock;
  readonly host: Host;
  readonly files: Files;
  readonly output: Output;
  readonly firewall: Firewall;
  readonly sandbox: Sandbox;
  readonly store: Store;
  /** What became of earlier transactions: folders `000001`, `000002`, … that outlive a reboot. */
  readonly history: Store;
  readonly notices: Notices;
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
  /** What people call it: its name under ip netns, or `net:[INODE]` where it has none; null for that of process 1. */
  readonly namespaceName: string | null;
  /** Whether it is that of process 1: then it lasts as long as we can see, and its name cannot come again for another one. */
  readonly isInFirstNamespace: boolean;
  /** `device:inode` of /proc/self/ns/pid: the processes of another one cannot be seen, dead or alive. */
  readonly processNamespace: string;
  /** The folder that this program was started in. */
  readonly folder: string;
  /** The absolute path of a program that may be run: by its name, or by a path relative to `folder`. */
  program(name: string): Promise<string | undefined>;
  /** The wall clock as ISO 8601, for people to read; never used to decide anything. */
  wallClock(): string;
}

/** Files that the user named. */
export interface Files {
  /** The bytes of a file; `-` is standard input. Throws a `file` Failure. */
  read(path: string): Promise<Uint8Array>;
  /** Whether `replace` has a chance: the folder exists and takes new files, and the path is no directory. Throws a `file` Failure. */
  checkReplaceable(path: string): Promise<void>;
  /** The path with all links resolved; the path itself where it leads nowhere yet. */
  real(path: string): Promise<string>;
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

/**
 * How a text is loaded: in place of the tables that it names, with counters at zero or with those that it carries; or on top
 * of what is there.
 */
export type LoadMode = 'replace' | 'replace-with-counters' | 'on-top';

/** One load of rules into the live kernel. */
export interface RestoreRequest {
  readonly tools: Tools;
  /** The transaction whose writer lock it runs under. Should its folder have vanished, there is no lock left to take. */
  readonly id: string;
  readonly text: string;
  readonly how: LoadMode;
  /** Seconds until the load is killed; waiting for the lock has the same limit again. */
  readonly limit: number;
  /** Seconds that it waits for the xtables lock, for each table; then it ends with status 4, and what it has loaded so far is loaded. */
  readonly patience: number;
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
  /** The live rules, with counters. Throws a `command` Failure when the program cannot be run or exceeds its limit, in seconds. */
  save(tools: Tools, limit?: number): Promise<SaveOutput>;
  /**
   * The rules of each table by a second program, as `iptables -S` prints them: the witness against a save that prints
   * nothing though tables exist. Legacy: only the tables of /proc/net/ip_tables_names, since asking would create the others.
   */
  witness(tools: Tools, tables: readonly string[]): Promise<ReadonlyMap<string, string>>;
  restore(request: RestoreRequest): Promise<RestoreResult>;
  /** Who holds the lock that every load of legacy rules waits for, as `PROGRAM (pid N)`; undefined: nobody, or not to be known. */
  lockHolder(): Promise<string | undefined>;
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
  /**
   * Whether a later transaction of the same boot and network namespace is there: then this one is over, since nobody begins one before
   * that. Never throws: what cannot be read is not there, and holds nobody up.
   */
  hasLater(id: string): Promise<boolean>;
  /** Takes away all files of a transaction but `owner.json`, to make room. */
  empty(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** The absolute path of a file, for messages and for the backstop. */
  path(id: string, name: string): string;
}
