/** One fault: what is done to a transaction at its work, and what must be so afterwards. */
import type { Place } from './place.ts';
import type { Scene } from './scene.ts';
import type { SubjectName } from './subject.ts';

/** A row of the table. It is played in a namespace of its own for every place. */
export interface Row {
  /** Selects it on the command line. */
  readonly name: string;
  /** What is done, as a sentence. */
  readonly title: string;
  /** What must be so afterwards, for the list of rows. */
  readonly must: string;
  /** Only these places, where the row is about something that the others do not have. */
  readonly only?: Partial<Place>;
  /**
   * It has little to do with the kernel: in a whole table it is played once on each backend and once in each family, and in all four
   * places when it is asked for by its name.
   */
  readonly sparse?: true;
  /** Programs without which it cannot be played. */
  readonly needs?: readonly Need[];
  /** What is live before: the old rules, or nothing at all as on a fresh machine. */
  readonly before?: 'nothing';
  /** The new rules; those of the kernel tests if it says nothing. */
  readonly wanted?: (place: Place) => string;
  /** About how long it takes, where that is more than ten: it waits most of that, and runs beside the others. */
  readonly seconds?: number;
  /** What the terminal ends with is the status of something else. */
  readonly foreignStatus?: true;
  /** There is a network, so that counters move in the other family too. */
  readonly traffic?: true;
  /** Seconds to confirm; 2 if it says nothing. */
  readonly timeout?: number;
  /** Options of safeapply; its rivals get none. */
  readonly options?: readonly string[];
  /** What is done before it starts; variables of the environment for it are returned. */
  readonly prepare?: (scene: Scene) => Promise<Readonly<Record<string, string>>>;
  /** What is typed in place of the plain command line. */
  readonly line?: (apply: string, scene: Scene) => string;
  /** A shell command whose output is what is typed. */
  readonly typist?: (scene: Scene) => string;
  /** What is done as soon as it has been started. */
  readonly opened?: (scene: Scene) => void | Promise<void>;
  /** The terminal, where it is not the usual one. */
  readonly terminal?: (line: string, scene: Scene) => Promise<Scene['session']>;
  /** `no`: it must end before it asks; `unseen`: the rules come into force, but nobody can see the question. */
  readonly question?: 'no' | 'unseen';
  /** The fault itself, once the question is asked. */
  readonly strike?: (scene: Scene) => void | Promise<void>;
  /** Once the old rules are back: whoever was stopped goes on. */
  readonly wake?: (scene: Scene) => void | Promise<void>;
  /** The same, but only when the next transaction has been kept, whose rules must not be harmed. */
  readonly wakeLate?: (scene: Scene) => void | Promise<void>;
  /** What else must be so; throws what is not. */
  readonly check?: (scene: Scene) => void | Promise<void>;
  readonly expected: Expected;
  /** The other programs that the same can be done to; all of them if it says nothing. */
  readonly rivals?: readonly Exclude<SubjectName, 'safeapply'>[];
}

/** A program, and the Debian package that has it. */
export interface Need {
  readonly program: string;
  readonly package: string;
}

/** What must be so afterwards. */
export interface Expected {
  /**
   * `old`, `new`: these rules are live, to the letter. `decided`: new exactly when `keep` is on file. `unguarded`: everybody was
   * killed, so nothing can be promised but that `status` says so and the next command mends it.
   */
  readonly rules: 'old' | 'new' | 'decided' | 'unguarded';
  /** The exit statuses that are right; undefined where whoever would end with one was killed. */
  readonly status?: readonly number[];
  /** Seconds past the deadline after which the old rules must be back; 10 if it says nothing. 0: they must be back before. */
  readonly within?: number;
  /** Words that must have been said. */
  readonly says?: RegExp;
}
