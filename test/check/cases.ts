/**
 * Rules files to check, from one text: `## TITLE` begins a file, `## ipv6: TITLE` one of that family alone. A line that must
 * be blamed stands below a comment: `# refused`, `# refused by legacy` (by that backend alone), `# refused as root` (an
 * ordinary user can't know).
 */
import { readFileSync } from 'node:fs';

/** Whose answer it is. */
export interface Asker {
  readonly family: 'ipv4' | 'ipv6';
  readonly backend: 'nft' | 'legacy';
  readonly user: 'root' | 'ordinary';
}

/** One file, and the lines that must be blamed. */
export interface Case {
  readonly title: string;
  readonly text: string;
  readonly blamed: readonly number[];
}

const words = {
  ipv4: { host: '192.0.2.1', net: '192.0.2.0/24', any: '0.0.0.0/0' },
  ipv6: { host: '2001:db8::1', net: '2001:db8::/64', any: '::/0' },
} as const;

/** The files of `test/testdata/check/NAME` that are for this family. */
export function casesIn(name: string, asker: Asker): readonly Case[] {
  const all = readFileSync(new URL(`../testdata/check/${name}`, import.meta.url), 'utf8');
  const { host, net, any } = words[asker.family];
  return all
    .split(/^## /mu)
    .slice(1)
    .map((block) => ({ heading: block.slice(0, block.indexOf('\n')), body: block.slice(block.indexOf('\n') + 1) }))
    .filter(({ heading }) => !/^ipv[46]: /u.test(heading) || heading.startsWith(`${asker.family}: `))
    .map(({ heading, body }) => {
      const text = body.replaceAll('{host}', host).replaceAll('{net}', net).replaceAll('{any}', any);
      return { title: heading, text, blamed: blamedIn(text, asker) };
    });
}

function blamedIn(text: string, { backend, user }: Asker): readonly number[] {
  const comment = /^# refused(?: by (?<by>\w+)| as (?<as>\w+))?$/u;
  return text.split('\n').flatMap((line, index) => {
    const found = comment.exec(line);
    const { by = backend, as = user } = found?.groups ?? {};
    return found === null || by !== backend || as !== user ? [] : [index + 2];
  });
}
