import { globPattern } from '../../lib/keep/glob.ts';

test.each([
  ['DOCKER*', 'DOCKER DOCKER-USER', 'docker MY-DOCKER'],
  ['*', 'a f2b-sshd', ''],
  ['f2b-?', 'f2b-a', 'f2b- f2b-ab'],
  ['[a-c]x', 'ax cx', 'dx x Ax'],
  ['[!a-c]x', 'dx Ax', 'ax x'],
  ['[^a-c]x', 'dx', 'ax'],
  ['[]a]', '] a', 'b []a]'],
  ['[a-]', 'a -', 'b'],
  ['[c-a]', '', 'a b c [c-a]'],
  ['[ab', '[ab', 'a b'],
  ['a.b', 'a.b', 'axb'],
  ['a\\*b', 'a*b', 'axb a\\*b'],
  ['(a|b)+$', '(a|b)+$', 'a'],
  ['**a**', 'a bab', 'b'],
])('%s matches %j and not %j', (glob, matching, others) => {
  const words = (all: string): readonly string[] => all.split(' ').filter((each) => each !== '');
  expect([...words(matching), ...words(others)].filter((name) => globPattern(glob).test(name))).toEqual(
    words(matching),
  );
});
