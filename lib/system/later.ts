/** Which transaction came after which. Pure. */

/** Whether `other` is a later transaction of the same boot and network namespace: it has the name of `id` but for a higher number at its end. */
export function isLater(other: string, id: string): boolean {
  const [prefix, number] = parted(id);
  const [otherPrefix, otherNumber] = parted(other);
  return otherPrefix === prefix && otherNumber > number;
}

function parted(id: string): readonly [string, number] {
  const digits = /[0-9]{1,9}$/.exec(id)?.[0] ?? '';
  return [id.slice(0, id.length - digits.length), digits === '' ? NaN : Number(digits)];
}
