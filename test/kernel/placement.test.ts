/**
 * Where a match or a target may stand, by the kernel of this machine: every variant of test/testdata/ruleset/placement.txt,
 * in every table and chain, directly, through a user chain and in one that nothing jumps to, is taken by iptables-restore
 * exactly where validation finds no error.
 */
import { errorsIn } from '../ruleset/errors-in.ts';
import {
  missingThere,
  placesOf,
  readPlacements,
  textFor,
  type Variant,
  type Way,
  ways,
} from '../ruleset/placements.ts';
import { loadMany } from './load-many.ts';
import { backends, kernelTest } from './needs.ts';
import { leavesTheMachineAlone } from './root-namespace.ts';
import { whyNotCompared } from './version.ts';

leavesTheMachineAlone();

const needs = whyNotCompared(['ipset']);

/** The sets that the rules name. */
const prepare = [
  'ipset create s4 hash:ip',
  'ipset create s6 hash:ip family inet6',
  'ipset create s4m hash:ip skbinfo',
  'ipset create s6m hash:ip family inet6 skbinfo',
];

const all = readPlacements().filter(({ title }) => !missingThere.includes(title));
/** The commits of nft wait for the kernel most of their time, so several go on at once. */
const hands = 4;

for (const backend of backends) {
  for (const family of ['ipv4', 'ipv6'] as const) {
    const variants = all.filter(({ dialect }) => dialect.backend === backend && dialect.family === family);
    const places = variants.length * ways.flatMap(placesOf).length;
    kernelTest(
      `${backend}, ${family}: the kernel takes each of ${variants.length} rules where validation does, in ${places} places`,
      async () => {
        expect(variants.length).toBeGreaterThan(150);
        const tool = `${family === 'ipv6' ? 'ip6tables' : 'iptables'}-${backend}`;
        const waiting = [...variants];
        const differences: string[] = [];
        const work = async (): Promise<void> => {
          for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
            differences.push(...(await differencesOf(tool, next)));
        };
        await Promise.all(Array.from({ length: hands }, work));
        expect(differences).toEqual([]);
      },
      { needs },
    );
  }
}

/** A text, and whether validation takes it. */
interface Claim {
  readonly way: Way;
  readonly places: readonly string[];
  readonly taken: boolean;
}

/** What is refused is asked place by place; what is taken all at once, and again one by one should that be refused. */
async function differencesOf(tool: string, variant: Variant): Promise<readonly string[]> {
  const claims = ways.flatMap((way) => claimsOf(variant, way));
  const wrong = await disproved(tool, variant, claims);
  const single = wrong.flatMap((claim) => claim.places.map((place): Claim => ({ ...claim, places: [place] })));
  const found = single.length > wrong.length ? await disproved(tool, variant, single) : wrong;
  return (found.length > 0 ? found : wrong).map(
    ({ way, places, taken }) =>
      `${variant.title}: ${way} in ${places.join(' ')}, validation ${taken ? 'takes' : 'refuses'} it and the kernel does not`,
  );
}

function claimsOf({ rule, dialect }: Variant, way: Way): readonly Claim[] {
  const takes = (places: readonly string[]): boolean => errorsIn(textFor(rule, way, places), dialect).length === 0;
  const taken = placesOf(way).filter((place) => takes([place]));
  const refused = placesOf(way).filter((place) => !taken.includes(place));
  return [
    ...(taken.length > 0 ? [{ way, places: taken, taken: takes(taken) }] : []),
    ...refused.map((place): Claim => ({ way, places: [place], taken: false })),
  ];
}

async function disproved(tool: string, { rule }: Variant, claims: readonly Claim[]): Promise<readonly Claim[]> {
  // All namespaces share the labels of IDLETIMER, and other tests have timers of other types.
  const own = rule.replace('--label foo', `--label placement${process.pid}`);
  const texts = claims.map(({ way, places }) => textFor(own, way, places));
  const statuses = await loadMany(tool, texts, prepare);
  expect(statuses).toHaveLength(claims.length);
  return claims.filter(({ taken }, n) => taken !== (statuses[n] === 0));
}
