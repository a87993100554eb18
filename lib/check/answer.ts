/**
 * What iptables-restore said, as facts (facts of iptables 1.8.9: the places of its words are in xtables-restore.c,
 * iptables-restore.c, nft.c mnl_append_error and libxtables exit_tryhelp).
 */

/** One objection, at the line that it was said of. */
export interface Complaint {
  readonly line: number;
  /** In the words of iptables; undefined when it said nothing but that the line failed. */
  readonly words: string | undefined;
  /** Who refuses: iptables, when it reads the line; or the kernel, when the table is committed. */
  readonly by: 'iptables' | 'kernel';
}

/** How a load ended. */
export type Answer =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly complaints: readonly Complaint[]; readonly warnings: readonly string[] }
  | BadEnd
  /** A netlink batch that is larger than the socket buffer of an ordinary user. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unfinished' };

/** An end for which no line is named. */
export type BadEnd =
  /** It refused without saying which line it means. */
  | { readonly kind: 'placeless'; readonly words: string }
  /** It ended without an error in the middle of the text, as for `-h` and `-V`. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'crashed'; readonly status: number };

/** What is known of the text that was loaded. */
export interface Loaded {
  /** The line after the text that every iptables-restore refuses: who complains of it has read all before it. */
  readonly sentinel: number | undefined;
  readonly isCommit: (line: number) => boolean;
}

/** Reads status and words; `ended`: well, but that it read to the end is not proven. Never throws. */
export function readAnswer(
  { exitCode, stderr }: { readonly exitCode: number | undefined; readonly stderr: string },
  { sentinel, isCommit }: Loaded,
): Answer | 'ended' {
  if (exitCode === undefined) return { kind: 'unfinished' };
  if (exitCode === 0) return sentinel === undefined ? 'ended' : { kind: 'stopped' };
  if (exitCode > 128) return { kind: 'crashed', status: exitCode };
  const said = stderr.split('\n').filter((line) => line.trim() !== '' && !noise.test(line));
  const warnings = said.filter((line) => line.startsWith('Warning: ')).map((line) => line.slice('Warning: '.length));
  const words = said.filter((line) => !line.startsWith('Warning: '));
  if (words.includes('sendmsg() failed: Message too long')) return { kind: 'too-large' };
  const complaints = complaintsIn(words, isCommit);
  if (complaints.length === 1 && complaints[0]?.line === sentinel) return { kind: 'taken' };
  if (complaints.length > 0) return { kind: 'refused', complaints, warnings };
  return { kind: 'placeless', words: plain(words.join('; ')) || `iptables-restore ended with status ${exitCode}` };
}

/** Such an end in words. */
export function badEndText(end: BadEnd): string {
  switch (end.kind) {
    case 'stopped':
      return 'iptables-restore ends here without an error, and commits neither this table nor what comes after it';
    case 'crashed':
      return `iptables-restore crashes here (status ${end.status})`;
    case 'placeless':
      return end.words;
  }
}

/** What says nothing of the rules. */
const noise = /^(?:Try `|# Warning: |Segmentation fault)/u;

function complaintsIn(words: readonly string[], isCommit: (line: number) => boolean): readonly Complaint[] {
  const refused = words.flatMap((each): Complaint[] => {
    const [, line, reason] = /^line (\d+): ([A-Z_]+ failed \(.*)$/u.exec(each) ?? [];
    return line === undefined ? [] : [{ line: Number(line), words: reason, by: 'kernel' }];
  });
  if (refused.length > 0) return refused;
  const at = words.findIndex((each) => /^Error occurred at line: \d+$/u.test(each));
  if (at !== -1) {
    const line = Number(/\d+$/u.exec(words[at] ?? '')?.[0]);
    return [{ line, words: plain(words.slice(0, at).join('; ')), by: 'iptables' }];
  }
  for (const each of words) {
    const [, failed, reason] = /^\S+: line (\d+) failed(?:: (.*))?$/u.exec(each) ?? [];
    if (failed !== undefined) return [plainFailure(Number(failed), reason, isCommit)];
    const [, missing] = /^\S+: (COMMIT expected at line \d+)$/u.exec(each) ?? [];
    if (missing !== undefined)
      return [{ line: Number(/\d+$/u.exec(missing)?.[0]) - 1, words: noCommit, by: 'iptables' }];
    const [, named] = /\bline (\d+)\b/u.exec(each) ?? [];
    if (named !== undefined) return [{ line: Number(named), words: plain(each), by: 'iptables' }];
  }
  return [];
}

const noCommit = 'the file ends while a table is open: COMMIT expected';

/** At a COMMIT it is the kernel that refused the table. */
function plainFailure(line: number, reason: string | undefined, isCommit: (line: number) => boolean): Complaint {
  return { line, words: reason?.replace(/\.$/u, ''), by: isCommit(line) ? 'kernel' : 'iptables' };
}

/** Without the program's name, and without line numbers, which are those of the text that was loaded. */
function plain(words: string): string {
  return words
    .replace(/^(?:\S+ v[\d.]+ \((?:nf_tables|legacy)\): *|ip6?tables\S*-restore: )+(?:; )?/u, '')
    .replace(/^line \d+ /u, '')
    .replace(/ line \d+(?=:)/u, '')
    .trim();
}
