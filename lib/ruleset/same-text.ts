/** Whether two stretches of text that are equally long are the same: copies are made of those alone that look alike. */

/** Whether so many characters from these places on are the same; none are. */
export function isSameText(source: string, from: number, other: string, start: number, length: number): boolean {
  if (length === 0) return true;
  // Rules that differ mostly do so in the middle: a look there spares two copies.
  const middle = length >> 1;
  return (
    source.charCodeAt(from + middle) === other.charCodeAt(start + middle) &&
    source.slice(from, from + length) === other.slice(start, start + length)
  );
}
