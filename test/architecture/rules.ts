/** The rules of the tree, as a list of records: each looks at all files and returns a sentence for everything it objects to. */
import { findCycle } from './cycle.ts';
import { codeOf, importsOf, roomOf, type Source } from './source.ts';

/** One rule of the tree. */
export interface Rule {
  /** What holds for every file. */
  readonly claim: string;
  /** One sentence for each breach; none when the rule is kept. */
  readonly breaches: (sources: readonly Source[]) => readonly string[];
  /** Files that break it: each must be found. */
  readonly bad: readonly Source[];
}

/** How much a room may take from another: values and types, or types alone. */
type Reach = 'values' | 'types';

/** Who may import from whom. What does not stand here is forbidden. */
const reaches: Readonly<Record<string, Readonly<Record<string, Reach>>>> = {
  ruleset: {},
  lint: { ruleset: 'values' },
  diff: { ruleset: 'values' },
  keep: { lint: 'values', ruleset: 'values' },
  check: { lint: 'values', ruleset: 'values', system: 'types' },
  report: {
    apply: 'types',
    check: 'types',
    diff: 'types',
    keep: 'types',
    lint: 'types',
    ruleset: 'types',
    system: 'types',
  },
  apply: { diff: 'values', keep: 'values', lint: 'values', ruleset: 'values', system: 'types' },
  system: { ruleset: 'types' },
  cli: {
    apply: 'values',
    check: 'values',
    diff: 'values',
    lint: 'values',
    report: 'values',
    ruleset: 'values',
    system: 'types',
  },
  bin: { cli: 'values', system: 'values' },
};

/** A failure is a record with facts and has no effects, so every room that may know the types of system/ may also throw it. */
const failure = 'lib/system/failure.ts';

/** Of system/, the other rooms know these two files alone; which real thing stands behind the types is bin's matter. */
const known = ['lib/system/system.ts', failure];

/** What bin puts in: the real world, and what prints the version before there is any. */
const real = ['lib/system/world.ts', 'lib/system/say.ts'];

/** What loads code late: the program, the table of commands, the reader of odd command lines, and the whole world. */
const doors = ['bin/safeapply.ts', 'lib/cli/commands.ts', 'lib/cli/parse.ts', 'lib/system/world.ts'];

/** Packages and modules of Node by room; lib/system may import any. */
const packages: Readonly<Record<string, readonly string[]>> = {
  diff: ['diff'],
  report: ['diff', 'node:util'],
  cli: ['yargs'],
};

const pureRooms = ['ruleset', 'lint', 'diff', 'keep', 'report'];

/** What apply/ computes before and after it acts. */
const pureFiles = [
  'boot-files',
  'fields',
  'outcome',
  'plan',
  'progress',
  'proof',
  'rules-in',
  'snapshot',
  'transaction',
  'undo',
].map((name) => `lib/apply/${name}.ts`);

/** A word that is not a property or a part of another word. */
const word = (pattern: string): RegExp => new RegExp(`(?<![.\\w$?]|\\?\\.)(?:${pattern})(?![\\w$]|\\??:)`, 'u');
// `process` is a good name for a parameter too: the global is known by what is taken from it.
const effects = word(
  'process(?=\\??\\.|\\[|;)|console|fetch|globalThis|queueMicrotask|(?:set|clear)(?:Timeout|Interval|Immediate)',
);
// Date.UTC(…) and new Date(TIME) ask for no clock.
const chance = word('(?<!new )Date(?!\\.UTC\\()|Date\\(\\)|performance|crypto|Math\\.random');
const waiting = word('async|await|Promise');

/** All rules. */
export const rules: readonly Rule[] = [
  {
    claim: 'rooms import only from the rooms below them, and only types where only types are needed',
    breaches: forEachImport(({ path }, { target, typesOnly }) => {
      const [from, to] = [roomOf(path), roomOf(target)];
      if (from === undefined || to === undefined || from === to) return undefined;
      const reach = reaches[from]?.[to];
      if (reach === undefined) return `may not import from ${to}: ${target}`;
      return reach === 'types' && !typesOnly && target !== failure ? `may import only types from ${target}` : undefined;
    }),
    bad: [
      sample('lib/ruleset/parse.ts', "import type { Check } from '../lint/check.ts';"),
      sample('lib/lint/lint.ts', "import { diff } from '../diff/diff.ts';"),
      sample('lib/report/status.ts', "import { reasonOf } from '../apply/compare.ts';"),
      sample('lib/apply/apply.ts', "import { type System, later } from '../system/system.ts';"),
      sample('lib/apply/apply.ts', "import { outcomeText } from '../report/apply-text.ts';"),
      sample('lib/apply/apply.ts', "const { outcomeText } = await import('../report/apply-text.ts');"),
      sample('lib/diff/diff.ts', "export const lint = () =>\n  import('../lint/lint.ts');"),
      sample('lib/system/real.ts', "export { parse } from '../ruleset/parse.ts';"),
    ],
  },
  {
    claim: 'of system/, other rooms import system.ts and failure.ts alone; bin puts the real world in',
    breaches: forEachImport(({ path }, { target }) => {
      const from = roomOf(path);
      if (roomOf(target) !== 'system' || from === 'system' || known.includes(target)) return undefined;
      return from === 'bin' && real.includes(target) ? undefined : `may not know ${target}`;
    }),
    bad: [
      sample('lib/apply/apply.ts', "import type { CommandResult } from '../system/command.ts';"),
      sample('lib/cli/main.ts', "import { realSystem } from '../system/real.ts';"),
      sample('bin/safeapply.ts', "import { realClock } from '../lib/system/host.ts';"),
      sample('bin/safeapply.ts', "const { realSystem } = await import('../lib/system/real.ts');"),
    ],
  },
  {
    claim: 'only lib/system/ imports modules of Node and packages; but for yargs in cli/, and diff',
    breaches: forEachImport(({ path }, { target }) => {
      const from = roomOf(path);
      if (from === undefined || from === 'system' || roomOf(target) !== undefined) return undefined;
      return packages[from]?.includes(target) === true ? undefined : `may not import ${target}`;
    }),
    bad: [
      sample('lib/apply/watchdog.ts', "import { setTimeout } from 'node:timers/promises';"),
      sample('lib/lint/lint.ts', "const { readFileSync } = require('node:fs');"),
      sample('lib/cli/apply.ts', "import { execa } from 'execa';"),
      sample('lib/cli/apply.ts', "const { execa } = await import('execa');"),
      sample('lib/report/text.ts', "import yargs from 'yargs';"),
      sample('lib/cli/main.ts', "import '@inquirer/core';"),
    ],
  },
  {
    claim: 'only lib/system/ and bin/ use process, console and timers',
    breaches: forEachFile((source) => {
      const room = roomOf(source.path);
      return room === 'system' || room === 'bin' ? undefined : found(source, effects);
    }),
    bad: [
      sample('lib/cli/main.ts', 'process.exit(1);'),
      sample('lib/cli/main.ts', 'const { env } = process;'),
      sample('lib/apply/follow.ts', 'const uid = `${process.getuid()}`;'),
      sample('lib/report/text.ts', 'console.log(text);'),
      sample('lib/apply/watchdog.ts', 'setTimeout(tick, 1000);'),
    ],
  },
  {
    claim: 'the time and chance come from the System: no Date, performance, crypto or Math.random elsewhere',
    breaches: forEachFile((source) => (roomOf(source.path) === 'system' ? undefined : found(source, chance))),
    bad: [
      sample('lib/apply/watchdog.ts', 'const now = Date.now();'),
      sample('lib/report/status.ts', 'const now = new Date();'),
      sample('lib/diff/diff.ts', 'const pick = Math.random();'),
    ],
  },
  {
    claim: 'what is pure waits for nothing: ruleset/, lint/, diff/, report/, and the undo and the states of apply/',
    breaches: forEachFile((source) =>
      pureRooms.includes(roomOf(source.path) ?? '') || pureFiles.includes(source.path)
        ? found(source, waiting)
        : undefined,
    ),
    bad: [
      sample('lib/lint/checks/hostname-match.ts', 'export async function look() {}'),
      sample('lib/apply/undo.ts', 'const text = await system.files.read(path);'),
    ],
  },
  {
    claim: 'a check imports ruleset/ and what lint/ shares, and never another check',
    breaches: forEachImport(({ path }, { target }) => {
      const isCheck = path.startsWith('lib/lint/checks/') && path !== 'lib/lint/checks/index.ts';
      return isCheck && target.startsWith('lib/lint/checks/') ? `may not import the check ${target}` : undefined;
    }),
    bad: [sample('lib/lint/checks/string-on-syn.ts', "import { natStringMatch } from './nat-string-match.ts';")],
  },
  {
    claim: 'system/system.ts has nothing but types',
    breaches: forEachFile(({ path, text }) =>
      path === 'lib/system/system.ts' && /^export (?!interface|type)/mu.test(text) ? 'exports a value' : undefined,
    ),
    bad: [sample('lib/system/system.ts', 'export const now = 1;')],
  },
  {
    claim: 'files do not import values from each other in a circle',
    breaches: (sources) => {
      const cycle = findCycle(new Map(sources.map((source) => [source.path, valuesOf(source)])));
      return cycle === undefined ? [] : [cycle.join(' -> ')];
    },
    bad: [
      sample('lib/diff/diff.ts', "import { diff } from './diff.ts';"),
      sample('lib/cli/commands.ts', "const load = () => import('./commands.ts');"),
    ],
  },
  {
    claim: 'import() and require() name their module in quotes, so that these rules see it',
    breaches: forEachFile((source) => {
      const calls = [...codeOf(source).matchAll(/(?<![.\w$])(?:import|require)\(/gu)];
      const hidden = calls.find(({ index }) => !/^\w+\(\s*'[^']+'\s*\)/u.test(source.text.slice(index)));
      return hidden === undefined
        ? undefined
        : `hides what it takes: ${source.text.slice(hidden.index).split('\n', 1)[0]}`;
    }),
    bad: [
      sample('lib/cli/commands.ts', 'const load = (name) => import(`./${name}.ts`);'),
      sample('lib/cli/commands.ts', 'const load = (name) => import(name);'),
      sample('lib/cli/commands.ts', "const load = (name) => import('./' + name);"),
    ],
  },
  {
    claim: 'code is loaded late only where a command begins: once it runs, it has all that it will ever need',
    breaches: forEachFile((source) =>
      doors.includes(source.path) || !/(?<![.\w$])import\(/u.test(codeOf(source)) ? undefined : 'loads code late',
    ),
    bad: [
      sample('lib/apply/watchdog.ts', "const { undo } = await import('./undo.ts');"),
      sample('lib/system/command.ts', "const { execa } = await import('execa');"),
    ],
  },
  {
    claim: 'what is exported stays what it is: a section of the bundle hands its values on once',
    breaches: forEachFile((source) =>
      /^export (?:let|var)\b/mu.test(codeOf(source)) ? 'exports a variable' : undefined,
    ),
    bad: [sample('lib/system/store.ts', 'export let folder = undefined;')],
  },
  {
    claim: 'no file has more than 300 lines',
    breaches: forEachFile(({ text }) => {
      const lines = text.split('\n').length - 1;
      return lines > 300 ? `has ${lines} lines` : undefined;
    }),
    bad: [sample('lib/diff/diff.ts', '// one line\n'.repeat(301))],
  },
  {
    claim: 'every file of lib/ begins with a comment that says what it is for',
    breaches: forEachFile(({ path, text }) =>
      roomOf(path) === 'bin' || /^\/\*\*\s+\S|^\/\/ \S/u.test(text) ? undefined : 'does not begin with a comment',
    ),
    bad: [sample('lib/diff/diff.ts', "import { canonical } from '../ruleset/canonical.ts';")],
  },
  {
    claim: 'every export has a doc comment',
    breaches: forEachFile(({ text }) => {
      const bare = text.matchAll(
        /^(?<before>.*)\nexport (?:async )?(?:function|const|class|interface|type|enum) (?<name>\w+)/gmu,
      );
      const names = [...bare].filter(({ groups }) => groups?.['before']?.trim().endsWith('*/') !== true);
      return names.length === 0
        ? undefined
        : `has no doc comment for ${names.map(({ groups }) => groups?.['name']).join(', ')}`;
    }),
    bad: [
      sample('lib/diff/diff.ts', '/** Differences. */\n\nexport function diff(): void {}'),
      sample('lib/diff/diff.ts', '// Differences.\nexport type Change = string;'),
    ],
  },
];

function valuesOf(source: Source): readonly string[] {
  return importsOf(source).flatMap(({ target, typesOnly }) => (typesOnly ? [] : [target]));
}

function forEachImport(
  object: (source: Source, found: ReturnType<typeof importsOf>[number]) => string | undefined,
): Rule['breaches'] {
  return (sources) =>
    sources.flatMap((source) =>
      importsOf(source).flatMap((each) => {
        const objection = object(source, each);
        return objection === undefined ? [] : [`${source.path} ${objection}`];
      }),
    );
}

function forEachFile(object: (source: Source) => string | undefined): Rule['breaches'] {
  return (sources) =>
    sources.flatMap((source) => {
      const objection = object(source);
      return objection === undefined ? [] : [`${source.path} ${objection}`];
    });
}

function found(source: Source, pattern: RegExp): string | undefined {
  const at = pattern.exec(codeOf(source));
  return at === null ? undefined : `uses "${at[0]}"`;
}

function sample(path: string, text: string): Source {
  return { path, text };
}
