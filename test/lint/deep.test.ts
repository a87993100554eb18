/** Files that nest their chains deeper than any kernel would take. */
import { found } from './linted.ts';

/** A chain of chains, each of which goes to the next for every packet; the last one drops them. */
function nested(depth: number): string {
  const chains = Array.from({ length: depth }, (_, index) => `c${index}`);
  return [
    '*filter',
    ...['INPUT', 'FORWARD', 'OUTPUT'].map((name) => `:${name} ACCEPT [0:0]`),
    ...chains.map((name) => `:${name} - [0:0]`),
    '-A INPUT -j c0',
    ...chains.map((name, index) => `-A ${name} -j ${chains[index + 1] ?? 'DROP'}`),
    '-A INPUT -j ACCEPT',
    'COMMIT',
    '',
  ].join('\n');
}

test('a rule behind a few chains that end in a verdict is never reached', () => {
  expect(found(nested(3))).toEqual(['12:1 unreachable-rule warning']);
});

test('chains that are nested twenty thousand deep are too deep, and prove nothing', () => {
  expect(found(nested(20_000)).map((each) => each.replace(/^.* (?=\S+ \S+$)/u, ''))).toEqual(['chain-loop error']);
});
