/** What is known of the catalogue without loading it: it must not be less than what is in it, nor more. */
import { allExtensions } from '../../lib/ruleset/extensions/catalogue.ts';
import { extensionOf, isExtension } from '../../lib/ruleset/extensions/index.ts';
import { extensionNames } from '../../lib/ruleset/extensions/names.ts';

const rows = allExtensions().flatMap((extension) =>
  [extension.name, ...(extension.aliases ?? [])].map((name) => ({ kind: extension.kind, name, extension })),
);

test.each(['match', 'target'] as const)('the names of each %s are those of the catalogue, in its order', (kind) => {
  const names = rows.filter((row) => row.kind === kind).map(({ name }) => name);
  expect([...extensionNames[kind]]).toEqual([...new Set(names)]);
});

test('every row is found, by all its names, as the first of the catalogue for its family', () => {
  for (const { kind, name } of rows) {
    for (const family of ['ipv4', 'ipv6', undefined] as const) {
      const first = rows.find(
        (row) =>
          row.kind === kind &&
          row.name === name &&
          (family === undefined || row.extension.family === undefined || row.extension.family === family),
      );
      expect({ kind, name, found: extensionOf(kind, name, family) }).toEqual({ kind, name, found: first?.extension });
    }
  }
});

test.each([
  { kind: 'match', name: 'ACCEPT' },
  { kind: 'target', name: 'tcp' },
  { kind: 'match', name: 'constructor' },
  { kind: 'target', name: '' },
] as const)('there is no $kind "$name"', ({ kind, name }) => {
  expect(isExtension(kind, name)).toBe(false);
  expect(extensionOf(kind, name)).toBeUndefined();
});
