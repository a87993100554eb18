/** Values that are words from a fixed list, alone or separated by commas. */
import { type Described, expecting } from './extensions/extension.ts';

/** One word of the list, in any case; also a prefix where iptables compares only so far: the first that fits in `search` order. */
export function oneOf(
  words: readonly string[],
  how: 'exact' | 'anyCase' | 'prefix',
  search = words,
): Described<string | undefined> {
  return expecting(`${words.length === 1 ? '' : 'one of '}${words.join(', ')}`, (value) =>
    find(value, words, how, search),
  );
}

/** Words separated by commas, printed in the order of the list, each once. */
export function someOf(
  words: readonly string[],
  how: 'exact' | 'anyCase' | 'prefix',
  search = words,
): Described<string | undefined> {
  return expecting(`one or more of ${words.join(', ')}, with commas between them`, (value) => {
    const found = new Set<string>();
    for (const item of value.split(',')) {
      const word = find(item, words, how, search);
      if (word === undefined) return undefined;
      found.add(word);
    }
    return words.filter((word) => found.has(word)).join(',');
  });
}

function find(
  value: string,
  words: readonly string[],
  how: 'exact' | 'anyCase' | 'prefix',
  search: readonly string[],
): string | undefined {
  const lower = value.toLowerCase();
  switch (how) {
    case 'exact':
      return words.find((word) => word === value);
    case 'anyCase':
      return words.find((word) => word.toLowerCase() === lower);
    case 'prefix':
      return value === '' ? undefined : search.find((word) => word.toLowerCase().startsWith(lower));
  }
}
