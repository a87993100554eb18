/** Reads test/testdata/ruleset/placement.txt: where the kernel took each match and target; and makes texts to ask again. */
import { readFileSync } from 'node:fs';
import { builtinChains } from '../../lib/ruleset/builtin.ts';
import type { Dialect } from '../../lib/ruleset/model.ts';
import { legacy4, legacy6, nft4, nft6 } from './dialects.ts';

/** The ways a packet comes to a rule: straight from a built-in chain, by a jump from it, or not at all. */
export type Way = 'directly' | 'through' | 'unreached';

/** One rule, in one dialect, and where it was taken: `table/CHAIN`, and the bare table for `unreached`. */
export interface Variant {
  readonly title: string;
  readonly rule: string;
  readonly dialect: Dialect;
  readonly taken: Readonly<Record<Way, ReadonlySet<string>>>;
}

const dialects: Readonly<Record<string, Dialect>> = { nft4, nft6, legacy4, legacy6 };
/** All the ways. */
export const ways: readonly Way[] = ['directly', 'through', 'unreached'];

/** All places of one way. */
export function placesOf(way: Way): readonly string[] {
  return Object.entries(builtinChains).flatMap(([table, chains]) =>
    way === 'unreached' ? [table] : chains.map((chain) => `${table}/${chain}`),
  );
}

/** The text that puts a rule into one place, or into several of the same way. */
export function textFor(rule: string, way: Way, places: readonly string[]): string {
  const tables = [...new Set(places.map((place) => place.split('/')[0] ?? ''))];
  const lines = tables.flatMap((table) => {
    const chains = places
      .filter((place) => place.startsWith(`${table}/`))
      .map((place) => place.slice(table.length + 1));
    const jumps = way === 'through' ? chains.map((chain) => `-A ${chain} -j own`) : [];
    const own = [':own - [0:0]', ...jumps, `-A own ${rule}`];
    return [
      `*${table}`,
      ':UC2 - [0:0]',
      ...(way === 'directly' ? chains.map((chain) => `-A ${chain} ${rule}`) : own),
      'COMMIT',
    ];
  });
  return [...lines, ''].join('\n');
}

/** Titles of what was not to be had on the machine that was asked, and may be there on another: nothing is wrong with the rule. */
export const missingThere: readonly string[] = [
  'LED (target)',
  'SECMARK (target)',
  'ULOG (target)',
  'CLUSTERIP (target)',
  'ipvs',
  'nfacct',
  // The estimator exists once per namespace, and legacy was asked here first: an artefact of the asking.
  'rateest',
];

/** Every variant in every dialect that has it. */
export function readPlacements(): readonly Variant[] {
  const text = readFileSync(new URL('../testdata/ruleset/placement.txt', import.meta.url), 'utf8');
  return text
    .split(/^== /mu)
    .slice(1)
    .flatMap((block) => {
      const [title = '', ...lines] = block.trimEnd().split('\n');
      return Object.entries(dialects).flatMap(([name, dialect]) => readVariant(title, lines, name, dialect));
    });
}

function readVariant(title: string, lines: readonly string[], name: string, dialect: Dialect): readonly Variant[] {
  const rule = after(lines, 'rule ') ?? after(lines, dialect.family === 'ipv4' ? 'rule4 ' : 'rule6 ');
  if (rule === undefined) return [];
  const taken = (way: Way): ReadonlySet<string> => {
    const line = lines.find((each) => {
      const at = each.indexOf(`${way} `);
      return at !== -1 && !each.startsWith('rule') && (at === 0 || each.slice(0, at).split(' ').includes(name));
    });
    if (line === undefined) throw new Error(`${title}: nothing is said of ${name} ${way}`);
    return placesIn(line.slice(line.indexOf(`${way} `) + way.length + 1), way);
  };
  const [directly, through, unreached] = ways.map(taken);
  if (directly === undefined || through === undefined || unreached === undefined) return [];
  return [{ title, rule, dialect, taken: { directly, through, unreached } }];
}

function after(lines: readonly string[], start: string): string | undefined {
  return lines.find((line) => line.startsWith(start))?.slice(start.length);
}

function placesIn(words: string, way: Way): ReadonlySet<string> {
  if (words === 'nowhere') return new Set();
  if (words === 'everywhere') return new Set(placesOf(way));
  const all = placesOf(way);
  return new Set(
    words.split(' ').flatMap((word) => all.filter((place) => place === word || place.startsWith(`${word}/`))),
  );
}
