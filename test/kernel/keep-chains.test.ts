/**
 * Kept chains against the kernel itself: live rules are loaded, then a wanted text with what was kept of them, and what
 * iptables-save then prints is what the text says, on both backends and in both families.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { keepChains } from '../../lib/keep/keep-chains.ts';
import { removedOfOthers } from '../../lib/keep/others.ts';
import { diff } from '../../lib/diff/diff.ts';
import { diffText } from '../../lib/report/diff-text.ts';
import { canonical, type CanonicalRuleset } from '../../lib/ruleset/canonical.ts';
import type { Dialect, Ruleset } from '../../lib/ruleset/model.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { type Keep, keepCases, keeps, liveOf } from '../keep/kept-rules.ts';
import { backends, environment, kernelTest, unshare } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { run } from './run.ts';

leavesTheMachineAlone();

for (const backend of backends) {
  for (const family of ['ipv4', 'ipv6'] as const) {
    const dialect = { family, backend };

    kernelTest(
      `${backend}, ${family}: what was kept loads over the live rules, and is what the kernel then has`,
      async () => {
        const cases = keepCases().map(({ globs, wanted }): Keep => ({ live: liveOf(family), wanted, globs }));
        const kept = await keptChains(dialect, cases);
        expect(kept).toBeGreaterThan(family === 'ipv4' ? 30 : 8);
      },
    );

    kernelTest(`${backend}, ${family}: so it does with rulesets made by chance`, async () => {
      const cases = fc.sample(keeps, 40).map((keep) => inFamily(keep, dialect));
      const kept = await keptChains(dialect, cases);
      expect(kept).toBeGreaterThan(40);
    });

    kernelTest(`${backend}, ${family}: without keeping, the kernel loses what was said, and nothing else`, async () => {
      // One text leads to a chain that only keeping makes: alone it does not load.
      const wanted = keepCases().filter(({ name }) => name !== 'twice');
      const texts = wanted.map((each) => closed(each.wanted));
      const saves = await savesOf(
        dialect,
        texts.flatMap((text) => [liveOf(family), text]),
      );
      const lost = texts.map((text, index) => {
        const [live, after] = saves.slice(2 * index).map((saved) => read(saved, dialect));
        if (live === undefined || after === undefined) throw new Error('nothing was saved');
        const said = removedOfOthers(live, read(text, dialect));
        expect(removedOfOthers(live, after)).toEqual(expect.arrayContaining([...said]));
        expect(removedOfOthers(live, after)).toHaveLength(said.length);
        return said.length;
      });
      expect(Math.max(...lost)).toBeGreaterThan(3);
    });
  }
}

/** Keeps, loads and compares; how many chains were kept in all. */
async function keptChains(dialect: Dialect, cases: readonly Keep[]): Promise<number> {
  const lives = await savesOf(
    dialect,
    cases.map(({ live }) => live),
  );
  const keepings = cases.map(({ wanted, globs }, index) =>
    keepChains(read(lives[index] ?? '', dialect), closed(wanted), dialect, globs),
  );
  const saves = await savesOf(
    dialect,
    cases.flatMap(({ live }, index) => [live, keepings[index]?.text ?? '']),
  );
  for (const [index, { text, kept }] of keepings.entries()) {
    const [before = '', after = ''] = saves.slice(2 * index);
    const [wanted, found] = [text, after].map((each) => canonical(read(each, dialect)));
    expect(differences(wanted, found, read(text, dialect))).toBe('');
    const [chainsBefore, chainsAfter] = [before, after].map((each) => chainsOf(each, dialect));
    for (const { table, chain } of kept)
      expect(chainsAfter?.get(`${table} ${chain}`)).toEqual(chainsBefore?.get(`${table} ${chain}`));
  }
  return keepings.reduce((sum, { kept }) => sum + kept.length, 0);
}

function differences(wanted: CanonicalRuleset | undefined, found: CanonicalRuleset | undefined, text: Ruleset): string {
  if (wanted === undefined || found === undefined) throw new Error('nothing to compare');
  const tables = text.tables.map(({ name }) => name);
  return diffText([{ family: text.dialect.family, changes: diff(wanted, found, { tables }) }], { colour: false });
}

/** What iptables-save prints after each of the texts, which are loaded one after the other in one namespace. */
async function savesOf({ family, backend }: Dialect, texts: readonly string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'keep-chains-'));
  try {
    for (const [n, text] of texts.entries()) writeFileSync(join(folder, `${n}`), text, 'latin1');
    const tool = `${family === 'ipv6' ? 'ip6tables' : 'iptables'}-${backend}`;
    const load = `for n in ${texts.map((_, n) => n).join(' ')}; do ${tool}-restore -c <$n; ${tool}-save -c; echo "# END"; done`;
    const { status, stdout, stderr } = await run([...unshare, 'sh', '-ec', `cd ${folder}\n${load}`], {
      env: environment({ XTABLES_LOCKFILE: join(folder, 'lock') }),
    });
    if (status !== 0 || stderr !== '') throw new Error(`${tool}: ${status} ${stderr}`);
    return stdout.split('# END\n').slice(0, texts.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Legacy takes a COMMIT without a line feed for none, and nft the last line of a text without one for nothing. */
function closed(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function read(text: string, dialect: Dialect): Ruleset {
  return parse(text, dialect).ruleset;
}

/** The rules of each chain, by table and name. */
function chainsOf(text: string, dialect: Dialect): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...canonical(read(text, dialect)).values()].flatMap(({ name: table, chains }) =>
      chains.map(({ name, rules }) => [`${table} ${name}`, rules.map((rule) => rule.text)]),
    ),
  );
}

function inFamily({ live, wanted, globs }: Keep, { family }: Dialect): Keep {
  const inIt = (text: string): string =>
    family === 'ipv4' ? text : text.replaceAll('192.0.2.1/32', '2001:db8::1/128');
  return { live: inIt(live), wanted: inIt(wanted), globs };
}
