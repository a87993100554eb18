/** Globs as the shell has them, for the names of chains. Pure. */

/**
 * The expression for a glob that must match the whole name: `*` is any characters, `?` any one, `[a-z]` one of these and
 * `[!a-z]` one of the others. A `[` that nothing closes stands for itself, and `\` takes the meaning from what follows. Case
 * matters. Names and globs are byte texts, so that `?` is a byte.
 */
export function globPattern(glob: string): RegExp {
  const source = [...glob.matchAll(piece)].map(([text]) => pieceSource(text)).join('');
  return new RegExp(`^${source}$`, 'su');
}

const piece = /\*+|\?|\[[!^]?[^][^\]]*\]|\\[^]|[^]/gu;

function pieceSource(text: string): string {
  if (text.startsWith('*')) return '.*';
  if (text === '?') return '.';
  if (text.length > 1 && text.startsWith('[')) return classSource(text);
  return characterSource(text.at(-1) ?? '');
}

/** A range that ends before it begins has no characters. */
function classSource(text: string): string {
  const negated = /^\[[!^]/u.test(text);
  const ranges = [...text.slice(negated ? 2 : 1, -1).matchAll(/([^])-([^])|[^]/gu)]
    .map(([single, from = single, to = from]) => ({ from, to }))
    .filter(({ from, to }) => from <= to)
    .map(({ from, to }) => `${characterSource(from)}-${characterSource(to)}`);
  return `[${negated ? '^' : ''}${ranges.join('')}]`;
}

function characterSource(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
