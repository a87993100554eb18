/** The table of placements says of every match and target what the kernel said, in every table and chain. */
import { errorsIn } from './errors-in.ts';
import { placesOf, readPlacements, textFor, type Variant, type Way } from './placements.ts';

/** What is not to be had on the machine that was asked, and may be there on another: nothing is wrong with the rule itself. */
const missingThere = [
  'LED (target)',
  'SECMARK (target)',
  'ULOG (target)',
  'CLUSTERIP (target)',
  'ipvs',
  'nfacct',
  // The estimator exists once per namespace, and legacy was asked here first: an artefact of the asking.
  'rateest',
];

const variants = readPlacements().filter(({ title }) => !missingThere.includes(title));
const ways: readonly Way[] = ['directly', 'through', 'unreached'];

test('there are all variants', () => {
  expect(new Set(variants.map(({ title }) => title)).size).toBe(171);
});

test.each(variants.map((variant) => [name(variant), variant] as const))('%s', (_, variant) => {
  const taken = (way: Way): readonly string[] =>
    placesOf(way).filter((place) => errorsIn(textFor(variant.rule, way, place), variant.dialect).length === 0);
  for (const way of ways)
    expect([way, ...taken(way)]).toEqual([way, ...placesOf(way).filter((each) => variant.taken[way].has(each))]);
});

function name({ title, dialect }: Variant): string {
  return `${title}, ${dialect.family} on ${dialect.backend}`;
}
