/** The table of placements says of every match and target what the kernel said, in every table and chain. */
import { errorsIn } from './errors-in.ts';
import { missingThere, placesOf, readPlacements, textFor, type Variant, type Way, ways } from './placements.ts';

const variants = readPlacements().filter(({ title }) => !missingThere.includes(title));

test('there are all variants', () => {
  expect(new Set(variants.map(({ title }) => title)).size).toBe(171);
});

test.each(variants.map((variant) => [name(variant), variant] as const))('%s', (_, variant) => {
  const taken = (way: Way): readonly string[] =>
    placesOf(way).filter((place) => errorsIn(textFor(variant.rule, way, [place]), variant.dialect).length === 0);
  for (const way of ways)
    expect([way, ...taken(way)]).toEqual([way, ...placesOf(way).filter((each) => variant.taken[way].has(each))]);
});

function name({ title, dialect }: Variant): string {
  return `${title}, ${dialect.family} on ${dialect.backend}`;
}
