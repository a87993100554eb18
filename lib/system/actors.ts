/** Who acts beside us: processes, programs of the user, logins, and the person at the terminal, as types. Part of system.ts. */

/** A process, told apart from a later one with the same pid by its start time (field 22 of /proc/PID/stat). */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startTime: string;
}

/** What the backstop of transaction `id` needs to know: `limit` is in seconds, for one load of an undo. */
export interface BackstopRequest {
  readonly id: string;
  readonly limit: number;
  /** The undo files of the transaction, and the restore program that each is for. */
  readonly undos: readonly { readonly name: string; readonly restore: string }[];
}

/** A program that changes the rules by itself. */
export interface CommandRequest {
  /** The transaction whose writer lock it runs under. */
  readonly id: string;
  readonly words: readonly string[];
  /** Where it is started. */
  readonly folder: string;
  /** Seconds until its whole process group is killed. */
  readonly limit: number;
  /** As in RestoreRequest. */
  readonly unless: readonly string[];
}

/** How a program ended; undefined: it was killed at its limit, or never started. `output` is the end of all it printed. */
export interface CommandEnd {
  readonly exitCode: number | undefined;
  readonly output: string;
}

/** The login that this process belongs to, as far as /proc tells. */
export interface Login {
  /** Seconds since boot at which the nearest sshd above this process started; undefined: there is none. */
  readonly since: number | undefined;
  /** Whether that sshd is in our network namespace, and so behind the same firewall. */
  readonly sameNamespace: boolean;
  /** What sshd says of the connection (SSH_CONNECTION). */
  readonly connection: Connection | undefined;
  /** Whether it comes from an address of this machine. */
  readonly fromHere: boolean;
}

/** An SSH connection. */
export interface Connection {
  readonly client: string;
  readonly server: string;
  readonly port: string;
}

/** People who should hear of it. */
export interface Notices {
  /** Tells every terminal (wall) and the system log, where they are to be had. Never throws, and takes seconds at most. */
  announce(text: string): Promise<void>;
}

/** How one knows who acts in the name of a transaction: by SAFEAPPLY_ID in the environment, or as part of the watchdog's session. */
export interface Servants {
  readonly id: string;
  /** Who began the transaction; undefined: nobody knows any more. */
  readonly starter: ProcessIdentity | undefined;
  /** Undefined before it is armed. */
  readonly watchdog: ProcessIdentity | undefined;
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
  /** SIGKILLs all that acts in the name of a transaction, but for ourselves, until none is left. */
  killWatchdog(servants: Servants): Promise<void>;
  /** Whether anything but ourselves acts in the name of a transaction: what a program has left running. */
  isServed(servants: Servants): Promise<boolean>;
  /** Runs a program that changes the rules, in a process group of its own. Throws a `command` Failure. */
  runCommand(request: CommandRequest): Promise<CommandEnd>;
  /** Runs a shell command line that tells by its status whether all is well. `remaining` seconds are asked for again and again. */
  runProbe(line: string, remaining: () => number): Promise<CommandEnd>;
  /** Opens a TCP connection and closes it again; the reason why that did not work, or undefined. `remaining` as above. */
  connect(host: string, port: number, remaining: () => number): Promise<string | undefined>;
  login(): Login;
}

/** How the question ended. `lost`: the terminal is gone. `aborted`: the asker withdrew it. */
export type Answer = 'yes' | 'no' | 'interrupted' | 'lost' | 'aborted';

/**
 * Where to ask: on standard input and standard error, which must both be terminals; or, when the rules come from standard
 * input, on the terminal that controls this process (/dev/tty); or, as iptables-apply does, on standard input and standard
 * output, where standard error will do if that is no terminal.
 */
export type AskAt = 'standard-input' | 'controlling-terminal' | 'standard-output';

/**
 * What is asked, and what is yes: `word` asks for the whole word `yes`, and ticks; `key` asks the question of iptables-apply,
 * and takes `y` or `Y` if nothing but Enter is typed with it.
 */
export type QuestionStyle = 'word' | 'key';

/** One question. */
export interface Question {
  readonly at: AskAt;
  readonly style: QuestionStyle;
  /** Seconds left, asked anew for each tick. */
  readonly remaining: () => number;
  /** Withdraws the question. */
  readonly signal: AbortSignal;
}

/** The person. */
export interface Terminal {
  /** Whether a person can be asked there. */
  canAsk(at: AskAt): boolean;
  /**
   * Throws away what was typed before, then asks on one line. Only what the question's style calls yes is yes.
   */
  ask(question: Question): Promise<Answer>;
  /** Calls back on INT, TERM, QUIT (`interrupt`) and on HUP (`hangup`) instead of dying; returns how to stop that. */
  onSignal(listener: (signal: 'interrupt' | 'hangup') => void): () => void;
}
