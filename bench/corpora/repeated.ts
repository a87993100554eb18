/** Many equal rules: what defeats a diff that leans on rules that occur once. Nobody writes this; it is here to be hostile. */
import { builtin, type Corpus } from './corpus.ts';
import { randomFrom } from './random.ts';

/** How many different rules there are, however many there are in all. */
const distinct = 100;

/** So many rules, each of them one of a hundred. */
export function repeated(rules: number): Corpus {
  const random = randomFrom(rules);
  const lines = Array.from({ length: rules }, () => `-A INPUT -s 192.0.2.${random.below(distinct)}/32 -j DROP`);
  return [{ name: 'filter', chains: builtin('INPUT', 'FORWARD', 'OUTPUT'), rules: lines }];
}
