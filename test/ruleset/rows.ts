/**
 * Reads test/testdata/ruleset/rules/*.rows: single rules, and what iptables made of each. In the manner of the `.t` files of
 * netfilter, but with one thing a line, so that nothing needs an escape (only bytes that cannot be seen: hex-text.ts).
 *
 *     ipv4 filter FORWARD        where the rules below were loaded, each alone
 *     = -j LOG                   a rule that iptables-save prints as it is, nft and legacy
 *     < -s 1.2.3.4               a rule that becomes something else:
 *     > -s 1.2.3.4/32              what iptables-save printed for it, as many lines as it printed
 *     < -p 256
 *     ! unknown protocol …       the rule was refused, with these words
 *     < -j QUEUE
 *     nft! line 2: …             the same, of one backend alone; each of them needs an answer
 *     legacy> -j QUEUE
 *     ~ takes it: …              safeapply judges otherwise on purpose, and why
 *
 * What follows the mark and one blank is the text itself. A line of `#` is a comment. Messages are without the program's
 * name; where iptables wrote several lines, ` / ` is between them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { decode } from '../../lib/ruleset/decode.ts';
import type { Dialect } from '../../lib/ruleset/model.ts';
import { bytesMeant } from './hex-text.ts';

/** What one backend did with one rule. */
export type Outcome = { readonly prints: readonly string[] } | { readonly says: string };

/** One rule. Texts are what safeapply reads: UTF-8 if they are, otherwise one character for each byte. */
export interface RuleRow {
  /** `FILE:LINE`, for titles. */
  readonly place: string;
  readonly family: Dialect['family'];
  readonly table: string;
  readonly chain: string;
  /** As it stands after `-A CHAIN `. */
  readonly rule: string;
  readonly nft: Outcome;
  readonly legacy: Outcome;
  /** What safeapply does otherwise on purpose: takes a rule that is refused here, or prints it as it was written. */
  readonly otherwise?: { readonly verdict: 'takes it' | 'prints it as written'; readonly reason: string };
}

const folder = new URL('../testdata/ruleset/rules/', import.meta.url);

/** All the rows of all the files. A line that makes no sense is an error that names it. */
export function ruleRows(): readonly RuleRow[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.rows'));
  return files.sort().flatMap((name) => rowsOf(name, readFileSync(new URL(name, folder), 'utf8')));
}

interface Draft {
  readonly place: string;
  readonly where: string;
  readonly rule: string;
  readonly marks: { readonly backend: string; readonly mark: string; readonly text: string }[];
}

/** The rows of one file. */
function rowsOf(name: string, text: string): readonly RuleRow[] {
  const drafts: Draft[] = [];
  let where = '';
  for (const [n, line] of text.split('\n').entries()) {
    const place = `${name}:${n + 1}`;
    const [, backend = '', mark = '', value = ''] = /^(nft|legacy)?([<>=!~])(?: (.*))?$/su.exec(line) ?? [];
    const meant = decode(bytesMeant(value)).text;
    if (line === '' || line.startsWith('#')) continue;
    if (/^ipv[46] \S+ \S+$/u.test(line)) where = line;
    else if (mark === '<') drafts.push({ place, where, rule: meant, marks: [] });
    else if (mark === '=') drafts.push({ place, where, rule: meant, marks: [{ backend, mark: '>', text: meant }] });
    else if (mark !== '' && drafts.length > 0) drafts.at(-1)?.marks.push({ backend, mark, text: meant });
    else throw new Error(`${place}: ${line}`);
  }
  return drafts.map(finished);
}

function finished(draft: Draft): RuleRow {
  const { place, rule, where, marks } = draft;
  const [family = '', table = '', chain = ''] = where.split(' ');
  if (family !== 'ipv4' && family !== 'ipv6') throw new Error(`${place}: no line before it says where`);
  const row = {
    place,
    family,
    table,
    chain,
    rule,
    nft: outcome(draft, 'nft'),
    legacy: outcome(draft, 'legacy'),
  } as const;
  const note = marks.find(({ mark }) => mark === '~');
  if (note === undefined) return row;
  const [, verdict, reason = ''] = /^(takes it|prints it as written): (.+)$/u.exec(note.text) ?? [];
  if (verdict !== 'takes it' && verdict !== 'prints it as written') throw new Error(`${place}: ~ ${note.text}`);
  return { ...row, otherwise: { verdict, reason } };
}

function outcome({ place, marks }: Draft, backend: string): Outcome {
  const own = marks.filter((each) => each.backend === '' || each.backend === backend);
  const said = own.find(({ mark }) => mark === '!');
  const prints = own.filter(({ mark }) => mark === '>').map(({ text }) => text);
  if ((said === undefined) === (prints.length === 0)) throw new Error(`${place}: no one answer of ${backend}`);
  return said === undefined ? { prints } : { says: said.text };
}
