/** What the other programs do with the same faults: measured once, and kept as data with its date (incumbent.json). */
import kept from './incumbent.json' with { type: 'json' };
import type { Place } from './place.ts';
import { whereText } from './table.ts';

/** One program in one place. */
export interface Measured {
  /** `nft/ipv4`. */
  readonly place: string;
  /** The rules that are live in the end, in words. */
  readonly after: string;
  /** Null when it runs on, or was killed. */
  readonly status: number | null;
  readonly said: string;
}

/** The file. */
export interface Incumbent {
  /** The day of the measurement, ISO 8601. */
  readonly measured: string;
  readonly versions: Readonly<Record<string, string>>;
  /** By row and program. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly Measured[]>>>>;
}

/** A line of the table. */
export interface Compared {
  readonly name: string;
  readonly where: string;
  readonly after: string;
  readonly status: number | undefined;
  readonly said: string;
}

/** What was measured. */
export const incumbent: Incumbent = kept;

/** The lines of a row; places where it went the same way share one. */
export function comparedWith({ rows }: Incumbent, row: string): readonly Compared[] {
  return Object.entries(rows[row] ?? {}).flatMap(([name, measured]) => {
    const key = ({ after, status }: Measured): string => JSON.stringify([after, status]);
    const all = measured.map(placeOf);
    return [...new Set(measured.map(key))].flatMap((each) => {
      const same = measured.filter((other) => key(other) === each);
      const [first] = same;
      if (!first) return [];
      const { after, status, said } = first;
      return [{ name, where: whereText(same.map(placeOf), all), after, status: status ?? undefined, said }];
    });
  });
}

function placeOf({ place }: Measured): Place {
  const [backend, family] = place.split('/');
  return { backend: backend === 'legacy' ? 'legacy' : 'nft', family: family === 'ipv6' ? 'ipv6' : 'ipv4' };
}
