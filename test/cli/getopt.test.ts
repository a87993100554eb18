/** Command lines as getopt(1) reads them: options in any place, shortened, in bundles. test/kernel compares with the real one. */
import { getopt } from '../../lib/cli/getopt.ts';
import { lines, spellings } from './getopt-lines.ts';

test.each(lines)('$words: $options, and $operands', ({ words, options, operands }) => {
  const found = getopt(spellings, words);
  expect(found.options.map(({ name, value }) => (value === '' ? name : `${name}=${value}`))).toEqual(options);
  expect(found).toMatchObject({ operands, mistakes: [] });
});

test.each([
  [['-x'], "invalid option -- 'x'"],
  [['-cx5'], "invalid option -- 'x'"],
  [['-t'], "option requires an argument -- 't'"],
  [['-ct'], "option requires an argument -- 't'"],
  [['--timeout'], "option '--timeout' requires an argument"],
  [['--time'], "option '--timeout' requires an argument"],
  [['--command=x'], "option '--command' doesn't allow an argument"],
  [['--com=x'], "option '--command' doesn't allow an argument"],
  [['--nonsense'], "unrecognized option '--nonsense'"],
  [['--nonsense=5'], "unrecognized option '--nonsense=5'"],
  [['--wri=', '--timeouts=5'], "unrecognized option '--timeouts=5'"],
  [['--=5'], "option '--=5' is ambiguous; possibilities: '--timeout' '--write' '--command' '--help' '--version'"],
])('%j: %s', (words, mistake) => {
  expect(getopt(spellings, words).mistakes[0]).toBe(mistake);
});

test('a mistake does not end the reading: all of them are told', () => {
  const { options, operands, mistakes } = getopt(spellings, ['-x', 'file', '--no', '-c']);
  expect(options).toEqual([{ name: 'command', value: '' }]);
  expect(operands).toEqual(['file']);
  expect(mistakes).toEqual(["invalid option -- 'x'", "unrecognized option '--no'"]);
});
