/** The history in words and as JSON. Pure. */
import type { HistoryRecord } from '../apply/archive.ts';
import { reasonText } from './apply-text.ts';
import { diffText } from './diff-text.ts';
import { visible } from './lint-visible.ts';
import { proofText } from './proof-text.ts';
import { namespaceText } from './words.ts';

/** The files of a record: name and text. */
export type RecordFiles = ReadonlyMap<string, string>;

/** One line for each record; `here` is the network namespace that we are in, of which nothing needs to be said. */
export function historyText(records: readonly HistoryRecord[], here: string | null): string {
  if (records.length === 0) return 'nothing was kept or rolled back yet\n';
  return records.map((record) => `${String(record.number).padStart(4)}  ${summary(record, here)}\n`).join('');
}

/** All records as one line of JSON. */
export function historyJson(records: readonly HistoryRecord[]): string {
  return `${JSON.stringify({ version: 1, transactions: records.map(plain) })}\n`;
}

/** One record: how it ended, what it changed, and the texts that went with it. */
export function recordText(
  record: HistoryRecord,
  files: RecordFiles,
  here: string | null,
  options: { readonly colour: boolean },
): string {
  const { id, since, detail, proof, by, changes, foreign } = record;
  const lines = [
    `${record.number}  ${summary(record, here)}\n`,
    `${id}, begun ${since}, decided by ${visible(by)}${proof ? ` (${proofText(proof)})` : ''}\n`,
    detail === '' ? '' : `${visible(detail)}\n`,
    diffText(changes, options),
  ];
  if (foreign.length > 0) lines.push(`others changed this during the window:\n${diffText(foreign, options)}`);
  for (const [name, text] of files) lines.push(`--- ${name}\n${shown(text)}`);
  return lines.join('');
}

/** The same as one line of JSON. */
export function recordJson(record: HistoryRecord, files: RecordFiles): string {
  return `${JSON.stringify({ version: 1, transaction: plain(record), files: Object.fromEntries(files) })}\n`;
}

function summary({ at, outcome, reason, user, path, netns }: HistoryRecord, here: string | null): string {
  const why = reason === 'confirmed' ? '' : ` (${reasonText(reason)})`;
  const where = netns === here ? '' : `  (${namespaceText(netns)})`;
  return `${at}  ${outcome === 'kept' ? 'kept' : 'rolled back'}${why}  ${visible(user)}  ${visible(path)}${where}`;
}

/** Without what only this program needs. */
function plain({ parts, ...record }: HistoryRecord) {
  const families = parts.map(({ family, tools: { backend }, tables }) => ({ family, backend, tables }));
  return { ...record, version: undefined, families };
}

/** Rules may hold anything; what a terminal would obey is made visible. */
function shown(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line))
    .join('\n');
}
