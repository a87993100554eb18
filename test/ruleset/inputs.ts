/**
 * Reads test/testdata/ruleset/inputs/*.inputs: whole inputs, and what iptables-restore made of each.
 *
 *     == counters [1::2]         a new input, by its name
 *     family ipv6                ip6tables; without it, iptables
 *     arguments -c               what iptables-restore was started with
 *     before -N OLD              a command of iptables that was run before, in this order
 *     < *filter                  a line of the input
 *     \ no line feed             the last line of the input ends without one
 *     exits 2                    the exit status
 *     ! P vX: no command …       a line that it wrote to standard error
 *     > *filter                  a line of what iptables-save printed afterwards; none where there were no tables
 *     > *filter, empty           a whole table with nothing but its built-in chains
 *     legacy> *filter, empty     the same of one backend alone; so too `nft exits 0` and `nft! …`
 *     ~ refuses line 2: …        safeapply judges otherwise on purpose, and why; `legacy~ …` only there
 *
 * What follows the mark and one blank is the text itself, but for bytes that cannot be seen (hex-text.ts). P is the program,
 * vX its version; the line ``Try `P -h' or 'P --help' for more information.`` after "Error occurred at line" is left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinChains } from '../../lib/ruleset/builtin.ts';
import { decode } from '../../lib/ruleset/decode.ts';
import type { Dialect } from '../../lib/ruleset/model.ts';
import { bytesMeant } from './hex-text.ts';

/** What one backend did with an input. */
export interface Ending {
  /** 128 and the signal's number when it crashed. */
  readonly status: number;
  /** Lines of standard error. */
  readonly says: readonly string[];
  /** Lines of iptables-save afterwards, without its comments. */
  readonly save: readonly string[];
  /** What safeapply says of it where it does not say the same. */
  readonly otherwise?: Otherwise;
}

/** A judgement that differs on purpose. */
export interface Otherwise {
  /** `refuses`: there is an error on that line. `blames`: iptables refuses it too, but names another line. */
  readonly verdict: 'refuses' | 'blames' | 'takes it';
  /** From 1; 0 for `takes it`. */
  readonly line: number;
  readonly reason: string;
}

/** One input. Texts are what safeapply reads: UTF-8 if they are, otherwise one character for each byte. */
export interface InputRow {
  /** `FILE:LINE`, for titles. */
  readonly place: string;
  readonly name: string;
  readonly family: Dialect['family'];
  readonly arguments: readonly string[];
  /** Commands of iptables, without its name. */
  readonly before: readonly string[];
  readonly bytes: Buffer;
  readonly text: string;
  readonly nft: Ending;
  readonly legacy: Ending;
}

const folder = new URL('../testdata/ruleset/inputs/', import.meta.url);

/** All the inputs of all the files. A line that makes no sense is an error that names it. */
export function inputRows(): readonly InputRow[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.inputs'));
  return files.sort().flatMap((name) => inputsOf(name, readFileSync(new URL(name, folder), 'utf8')));
}

/** The inputs of one file. */
function inputsOf(name: string, text: string): readonly InputRow[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, n) => (line.startsWith('== ') ? [n] : []));
  return starts.map((start, n) => inputOf(`${name}:${start + 1}`, lines.slice(start, starts[n + 1])));
}

function inputOf(place: string, all: readonly string[]): InputRow {
  const lines = all.filter((line) => line !== '' && !line.startsWith('#'));
  const stray = lines.find(
    (line) => !/^(?:==|family|arguments|before|\\|(?:nft|legacy)?(?:[<>!~]| ?exits))(?: |$)/u.test(line),
  );
  if (stray !== undefined) throw new Error(`${place}: ${stray}`);
  const head = (word: string): readonly string[] => marked(lines, word);
  const input = bytesMeant(head('<').join('\n') + (lines.includes(withoutEnd) || head('<').length === 0 ? '' : '\n'));
  return {
    place,
    name: decode(bytesMeant(head('==').join(''))).text,
    family: head('family').includes('ipv6') ? 'ipv6' : 'ipv4',
    arguments: head('arguments').flatMap((words) => words.split(' ')),
    before: head('before'),
    bytes: input,
    text: decode(input).text,
    nft: ending(place, lines, 'nft'),
    legacy: ending(place, lines, 'legacy'),
  };
}

const withoutEnd = '\\ no line feed';

/** What stands after the mark on the lines that have it. */
function marked(lines: readonly string[], mark: string): readonly string[] {
  return lines
    .filter((line) => line === mark || line.startsWith(`${mark} `))
    .map((line) => line.slice(mark.length + 1));
}

function ending(place: string, lines: readonly string[], backend: string): Ending {
  const read = (mark: string): readonly string[] => [...marked(lines, mark), ...marked(lines, `${backend}${mark}`)];
  const status = [...marked(lines, 'exits'), ...marked(lines, `${backend} exits`)];
  const text = (mark: string): readonly string[] => read(mark).map((each) => decode(bytesMeant(each)).text);
  const [otherwise] = read('~').map((note) => otherwiseOf(place, note));
  if (status.length !== 1) throw new Error(`${place}: not one exit status of ${backend}`);
  const made = { status: Number(status[0]), says: text('!'), save: text('>').flatMap(unfolded) };
  return otherwise === undefined ? made : { ...made, otherwise };
}

/** A line of a save; all the lines of a table where it is said that it is empty. */
function unfolded(line: string): readonly string[] {
  const [, name] = /^\*(\w+), empty$/u.exec(line) ?? [];
  if (name === undefined) return [line];
  return [`*${name}`, ...(builtinChains[name] ?? []).map((chain) => `:${chain} ACCEPT [0:0]`), 'COMMIT'];
}

function otherwiseOf(place: string, note: string): Otherwise {
  const [, verdict, line = '0', reason = ''] = /^(refuses|blames|takes it)(?: line (\d+))?: (.+)$/u.exec(note) ?? [];
  if (verdict !== 'refuses' && verdict !== 'blames' && verdict !== 'takes it') throw new Error(`${place}: ~ ${note}`);
  return { verdict, line: Number(line), reason };
}
