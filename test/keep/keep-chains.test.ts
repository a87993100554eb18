import fc from 'fast-check';
import { keepChains } from '../../lib/keep/keep-chains.ts';
import { globPattern } from '../../lib/keep/glob.ts';
import { canonical } from '../../lib/ruleset/canonical.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { nft4 } from '../ruleset/dialects.ts';
import { keepCases, keeps, liveOf } from './kept-rules.ts';

const host = parse(liveOf('ipv4'), nft4).ruleset;

describe.each(keepCases())('$name.wanted, of which $globs are kept', ({ wanted, globs, kept }) => {
  test('becomes what is on file', () => {
    expect(keepChains(host, wanted, nft4, globs).text).toBe(kept);
  });

  test('and does not change when it is kept again', () => {
    expect(keepChains(host, kept, nft4, globs).text).toBe(kept);
  });
});

/** Keeps chains of a filter table whose lines are given, in a wanted one. */
function keep(live: readonly string[], wanted: readonly string[], ...globs: readonly string[]) {
  const text = (lines: readonly string[]): string => ['*filter', ...lines, 'COMMIT', ''].join('\n');
  return keepChains(parse(text(live), nft4).ruleset, text(wanted), nft4, globs);
}

const banning = [
  ':INPUT ACCEPT [0:0]',
  ':bans - [0:0]',
  ':log - [0:0]',
  ':mine - [0:0]',
  '[5:300] -A INPUT -j bans',
  '-A INPUT -j mine',
  '[3:180] -A bans -s 192.0.2.1/32 -j log',
  '-A log -j LOG',
  '-A mine -p udp -j bans',
];

describe('what is said of it', () => {
  test('the chains that were matched, and after whom the others were needed', () => {
    expect(keep(banning, [], 'bans').kept).toEqual([
      { table: 'filter', chain: 'log', neededBy: 'bans' },
      { table: 'filter', chain: 'bans' },
    ]);
  });

  test('a chain that a needed one leads to is needed as well', () => {
    const live = [...banning, ':deep - [0:0]', '-A log -g deep'];
    expect(keep(live, [], 'bans').kept.map(({ chain, neededBy }) => [chain, neededBy])).toEqual([
      ['deep', 'log'],
      ['log', 'bans'],
      ['bans', undefined],
    ]);
  });

  test('a chain that is needed is not carried where the wanted text makes one of that name, in whatever way', () => {
    for (const made of [':log - [0:0]', '-N log'])
      expect(keep(banning, [made], 'bans').kept).toEqual([{ table: 'filter', chain: 'bans' }]);
  });

  test('what was put into chains, and what has no place since its chain is not wanted', () => {
    const { carried, lost } = keep(banning, [], 'bans');
    expect(carried).toEqual([{ table: 'filter', chain: 'INPUT', rule: '-A INPUT -j bans' }]);
    expect(lost).toEqual([{ table: 'filter', chain: 'mine', rule: '-A mine -p udp -j bans' }]);
  });

  test('nothing is lost where the wanted text has the chain of the jump', () => {
    const { carried, lost } = keep(banning, [':mine - [0:0]'], 'bans');
    expect(carried.map(({ rule }) => rule)).toEqual(['-A INPUT -j bans', '-A mine -p udp -j bans']);
    expect(lost).toEqual([]);
  });

  test('the globs that match no chain; one that only a chain of another table matches is none of them', () => {
    expect(keepChains(host, '*raw\nCOMMIT\n', nft4, ['f2b-*', 'F2B-*', 'INPUT']).unmatched).toEqual(['F2B-*', 'INPUT']);
  });

  test('where each line comes from', () => {
    const { text, sources } = keep(banning, [':INPUT DROP [0:0]', '-A bans -j DROP', '-A INPUT -i lo'], 'b*');
    const lines = text.split('\n');
    expect(sources.map((source, index) => `${source ?? '+'} ${lines[index] ?? ''}`)).toEqual([
      '1 *filter',
      '2 :INPUT DROP [0:0]',
      '+ :log - [0:0]',
      '+ :bans - [0:0]',
      '+ -A INPUT -j bans',
      '4 -A INPUT -i lo',
      '+ -A log -j LOG',
      '+ -A bans -s 192.0.2.1/32 -j log',
      '5 COMMIT',
      '6 ',
    ]);
  });
});

test('declarations go behind those of the file, also where one of the kept chain stood between them', () => {
  const { text } = keep(banning, [':INPUT DROP [0:0]', '-N log', ':OUTPUT DROP [0:0]', '-A INPUT -i lo -j log'], 'log');
  expect(text).toContain(':OUTPUT DROP [0:0]\n:log - [0:0]\n-A INPUT -i lo -j log\n');
});

describe('a table', () => {
  test('that the wanted text does not name is not put into it', () => {
    const wanted = '*raw\n:PREROUTING ACCEPT [0:0]\nCOMMIT\n';
    expect(keepChains(host, wanted, nft4, ['f2b-*', 'KUBE-*'])).toMatchObject({
      text: wanted,
      kept: [],
      unmatched: [],
    });
  });

  test('that lacks its COMMIT stays as it is, since it is refused', () => {
    const wanted = '*filter\n:INPUT ACCEPT [0:0]\n';
    expect(keepChains(host, wanted, nft4, ['f2b-*']).text).toBe(wanted);
  });
});

test("a program's other rules are carried only where one of its chains is matched", () => {
  const masquerade = '-A POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE';
  const rulesFor = (glob: string): readonly string[] =>
    keepChains(host, '*nat\nCOMMIT\n', nft4, [glob]).carried.map(({ rule }) => rule);
  expect(rulesFor('DOCKER-USER')).toContain(masquerade);
  expect(rulesFor('KUBE-*')).not.toContain(masquerade);
});

test('a rule that bears the mark of a program, and leads to a chain of it that is not kept, is not carried', () => {
  const { carried, lost } = keepChains(host, '*nat\nCOMMIT\n', nft4, ['KUBE-NODEPORTS']);
  expect(carried).toEqual([]);
  expect(lost.map(({ chain, rule }) => [chain, rule.split(' ').at(-1)])).toEqual([['KUBE-SERVICES', 'KUBE-NODEPORTS']]);
});

test('nor is one that stands in a chain of that program', () => {
  const { carried, lost } = keepChains(host, '*filter\nCOMMIT\n', nft4, ['KUBE-EXTERNAL-*']);
  expect(carried.map(({ chain }) => chain)).toEqual(['INPUT']);
  expect(lost).toEqual([]);
});

describe('whatever the rules are', () => {
  test('without a glob that matches, the text is the same to the last byte', () => {
    const text = fc.oneof(
      keeps.map(({ wanted }) => wanted),
      fc
        .array(fc.constantFrom('*filter', ':INPUT DROP', '-A INPUT', 'COMMIT', '\r', '\xff', '#', '', ' '))
        .map((all) => all.join('\n')),
    );
    fc.assert(
      fc.property(text, (wanted) => {
        expect(keepChains(host, wanted, nft4, ['nobody', '']).text).toBe(wanted);
      }),
    );
  });

  test('a chain that is kept has its live rules', () => {
    everyKeep(({ live, before, after, kept }) => {
      for (const { chain } of kept) expect(rulesOf(after, chain)).toEqual(rulesOf(before, chain));
      const matched = before.filter(({ name }) => live.globs.some((glob) => globPattern(glob).test(name)));
      expect(kept.map(({ chain }) => chain)).toEqual(
        expect.arrayContaining(matched.filter(({ policy }) => policy === '-').map(({ name }) => name)),
      );
    });
  });

  test('each jump to it is where it was in the file, or carried once for each time that it was live, or lost', () => {
    everyKeep(({ before, wanted, after, kept, lost }) => {
      const matched = new Set(kept.filter(({ neededBy }) => neededBy === undefined).map(({ chain }) => chain));
      const carriedChains = new Set(kept.map(({ chain }) => chain));
      const isJump = (text: string): boolean => matched.has(/ -[jg] (\S+)$/u.exec(text)?.[1] ?? '');
      for (const { name, rules } of before) {
        if (carriedChains.has(name)) continue;
        const jumps = rules.map(({ text }) => text).filter(isJump);
        const there = after.find((chain) => chain.name === name)?.rules.map(({ text }) => text);
        const had = wanted.find((chain) => chain.name === name)?.rules.map(({ text }) => text) ?? [];
        if (there === undefined) expect(lost.map(({ rule }) => rule)).toEqual(expect.arrayContaining(jumps));
        for (const jump of there === undefined ? [] : jumps) {
          const count = (texts: readonly string[]): number => texts.filter((text) => text === jump).length;
          expect(count(there ?? [])).toBe(had.includes(jump) ? count(had) : count(jumps));
        }
      }
    });
  });

  test('the rules of every other chain are those of the file, in their order, with what was carried among them', () => {
    everyKeep(({ wanted, after, kept, carried }) => {
      const carriedChains = new Set(kept.map(({ chain }) => chain));
      for (const { name } of wanted) {
        if (carriedChains.has(name)) continue;
        const put = carried.filter(({ chain }) => chain === name).map(({ rule }) => rule);
        expect(rulesOf(after, name).filter((text) => !put.includes(text))).toEqual(rulesOf(wanted, name));
        expect(rulesOf(after, name).filter((text) => put.includes(text))).toEqual(put);
      }
    });
  });

  test('the lines of the file are all there in their order, but for those of kept chains', () => {
    everyKeep(({ live, kept, sources, text }) => {
      const lines = live.wanted.split('\n');
      const names = kept.map(({ chain }) => chain);
      const ofKept = (line: string): boolean => names.includes(/^(?::|-[A-Z] )(\S+)/u.exec(line)?.[1] ?? '');
      const left = sources.flatMap((source) => source ?? []);
      const expected = lines.flatMap((line, index) => (ofKept(line) ? [] : [index + 1]));
      expect(left).toEqual(expected);
      expect(text.split('\n').filter((_, index) => sources[index] !== undefined)).toEqual(
        expected.map((line) => lines[line - 1]),
      );
    });
  });

  test('keeping again from the result changes nothing', () => {
    everyKeep(({ live, text }) => {
      expect(keepChains(parse(live.live, nft4).ruleset, text, nft4, live.globs).text).toBe(text);
    });
  });
});

type Chains = readonly {
  readonly name: string;
  readonly policy: string;
  readonly rules: readonly { readonly text: string }[];
}[];

/** Tries what holds of every keeping. */
function everyKeep(
  holds: (
    found: ReturnType<typeof keepChains> & {
      readonly live: { readonly live: string; readonly wanted: string; readonly globs: readonly string[] };
      readonly before: Chains;
      readonly wanted: Chains;
      readonly after: Chains;
    },
  ) => void,
): void {
  fc.assert(
    fc.property(keeps, (live) => {
      const found = keepChains(parse(live.live, nft4).ruleset, live.wanted, nft4, live.globs);
      const [before, wanted, after] = [live.live, live.wanted, found.text].map(filterOf);
      holds({ ...found, live, before: before ?? [], wanted: wanted ?? [], after: after ?? [] });
    }),
    { numRuns: 150 },
  );
}

function filterOf(text: string): Chains {
  return canonical(parse(text, nft4).ruleset).get('filter')?.chains ?? [];
}

function rulesOf(chains: Chains, chain: string): readonly string[] {
  return chains.find(({ name }) => name === chain)?.rules.map(({ text }) => text) ?? [];
}
