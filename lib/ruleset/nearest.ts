/** Guesses which name was meant. A guess is only ever printed as a question, never acted on. */

/** The candidate nearest to `name`: equal but for case, or at most a quarter of its letters away; undefined when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  const furthest = Math.max(1, Math.floor(name.length / 4));
  let looks = 0;
  for (const candidate of candidates) {
    looks += 1;
    if (looks > mostLooks) break;
    if (Math.abs(candidate.length - name.length) > furthest) continue;
    const found = candidate.toLowerCase() === name.toLowerCase() ? 0 : distance(name, candidate);
    if (found <= furthest && (best === undefined || found < best.distance)) {
      best = { name: candidate, distance: found };
    }
  }
  return best?.name;
}

/** A guess is a courtesy: in a file of a hundred thousand chains it may be missed. */
const mostLooks = 2000;

/** Of how many findings of one kind the meaning is guessed: who has more has another problem than a slip of the pen. */
export const mostGuesses = 20;

/** How many letters must be put in, taken out or replaced to make `to` of `from` (Levenshtein). */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
