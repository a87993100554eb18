/**
 * Reads a command line as getopt(1) of util-linux does, which shell scripts such as iptables-apply leave it to: options and
 * other words in any order, short ones in bundles, long ones shortened as long as there is no doubt. Pure.
 */

/** An option, with its two spellings. */
export interface Spelling {
  readonly letter: string;
  readonly name: string;
  readonly takesValue: boolean;
}

/** What the words say, in their order; `value` is empty for an option that takes none. `mistakes` are worded as by getopt. */
export interface Line {
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly operands: readonly string[];
  readonly mistakes: readonly string[];
}

/** Reads words. Reads on after a mistake, so that all of them are told. */
export function getopt(spellings: readonly Spelling[], words: readonly string[]): Line {
  const options: Line['options'][number][] = [];
  const operands: string[] = [];
  const mistakes: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') return { options, operands: [...operands, ...rest], mistakes };
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    for (const found of word.startsWith('--') ? readLong(spellings, word, rest) : readShort(spellings, word, rest)) {
      if (typeof found === 'string') mistakes.push(found);
      else options.push(found);
    }
  }
  return { options, operands, mistakes };
}

/** An option, or a mistake. */
type Found = Line['options'][number] | string;

/** `--name`, `--name=value`, `--name value`. A value that is the next word is taken from `rest`. */
function readLong(spellings: readonly Spelling[], word: string, rest: string[]): readonly Found[] {
  const [, start = '', given] = /^--([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
  const exact = spellings.filter(({ name }) => name === start);
  const candidates = exact.length > 0 ? exact : spellings.filter(({ name }) => name.startsWith(start));
  const [spelling, ...others] = candidates;
  if (spelling === undefined) return [`unrecognized option '${word}'`];
  const { name, takesValue } = spelling;
  if (others.length > 0) {
    const names = candidates.map((each) => ` '--${each.name}'`).join('');
    return [`option '${word}' is ambiguous; possibilities:${names}`];
  }
  if (!takesValue) return [given === undefined ? { name, value: '' } : `option '--${name}' doesn't allow an argument`];
  const value = given ?? rest.shift();
  return [value === undefined ? `option '--${name}' requires an argument` : { name, value }];
}

/** `-ab`, `-avalue`, `-a value`. */
function readShort(spellings: readonly Spelling[], word: string, rest: string[]): readonly Found[] {
  const found: Found[] = [];
  for (let letters = word.slice(1); letters !== ''; letters = letters.slice(1)) {
    const [letter = ''] = letters;
    const spelling = spellings.find((each) => each.letter === letter);
    if (spelling === undefined) {
      found.push(`invalid option -- '${letter}'`);
    } else if (!spelling.takesValue) {
      found.push({ name: spelling.name, value: '' });
    } else {
      const value = letters.length > 1 ? letters.slice(1) : rest.shift();
      const missing = `option requires an argument -- '${letter}'`;
      return [...found, value === undefined ? missing : { name: spelling.name, value }];
    }
  }
  return found;
}
