/**
 * The lines that a complaint is about, where iptables names another one: legacy blames the COMMIT for whatever the kernel
 * refuses, and so does nft for a jump to a chain that is missing; for a rule that may not stand where a jump leads nft blames
 * the jump if it comes later.
 */
import type { Complaint } from './answer.ts';
import type { Asker, Question } from './ask.ts';
import { culpritIn } from './culprit.ts';
import { declaredBy, jumpsWithin, kindOf, type Section, sectionsOf, targetOf } from './draft.ts';
import type { Problem } from './verdict.ts';

/** A line to blame, and who refuses it. */
export interface Blame extends Problem {
  readonly by: Complaint['by'];
  /** The jump without which the line would be taken. */
  readonly through?: number | undefined;
}

/**
 * The lines that a refused load is about. Those that iptables names rightly come first, and alone: what is wrong besides shows
 * when they are mended. One at least.
 */
export async function pinpoint(
  asker: Asker,
  question: Question,
  complaints: readonly Complaint[],
): Promise<readonly Blame[]> {
  const { lines } = question;
  const places = complaints.map((complaint) => ({ complaint, section: sectionAt(lines, complaint.line) }));
  const certain = places.filter(({ complaint, section }) => !mayMeanAnother(lines, section, complaint));
  if (certain.length > 0) return certain.flatMap(({ complaint, section }) => named(lines, section, complaint));
  const [first] = places;
  if (first === undefined) return [];
  const { complaint, section } = first;
  const culprit = section === undefined ? undefined : await culpritIn(asker, question, section);
  if (culprit === undefined) return named(lines, section, complaint);
  const jump = complaint.line === section?.commit ? culprit.through : complaint.line;
  const through = jump === culprit.line ? undefined : jump;
  const how = through === undefined ? '' : ` (it is reached by the jump of line ${through})`;
  return [{ line: culprit.line, message: `${messageOf(complaint)}${how}`, by: complaint.by, through }];
}

/** Whether a message says who refuses the line, and not why: "Invalid argument" is the most that the kernel says. */
export function isVague(message: string): boolean {
  return message.startsWith(kernel) || message.endsWith(noReason);
}

const kernel = 'the kernel refuses this';
const noReason = 'gives no reason';

function messageOf({ by, words }: Complaint): string {
  if (by === 'iptables') return words ?? `iptables-restore refuses this line, and ${noReason}`;
  return words === undefined ? `${kernel}, and ${noReason}` : `${kernel}: ${words}`;
}

function sectionAt(lines: readonly string[], line: number): Section | undefined {
  return sectionsOf(lines).find(({ head, last }) => head <= line && line <= last);
}

/** The lines that a complaint names, or that have what it names. */
function named(lines: readonly string[], section: Section | undefined, complaint: Complaint): readonly Blame[] {
  const message = messageOf(complaint);
  const chain = missingChain(complaint);
  const found = section === undefined || chain === undefined ? [] : jumpsTo(lines, section, chain);
  const line = Math.max(1, Math.min(complaint.line, lines.length));
  return (found.length > 0 ? found : [line]).map((each) => ({ line: each, message, by: complaint.by }));
}

function missingChain({ words = '' }: Complaint): string | undefined {
  return /^Chain '(.*)' does not exist$/u.exec(words)?.[1];
}

/** Rules with that target before, or without, the line that declares it. */
function jumpsTo(lines: readonly string[], { head, last }: Section, chain: string): readonly number[] {
  const found: number[] = [];
  for (let line = head + 1; line <= last; line += 1) {
    const text = lines[line - 1] ?? '';
    if (declaredBy(text) === chain) break;
    if (kindOf(text) === 'rule' && targetOf(text) === chain) found.push(line);
  }
  return found;
}

/** At a COMMIT, or at a jump that closes no loop (nft says "Too many links" of these), another line may be meant. */
function mayMeanAnother(lines: readonly string[], section: Section | undefined, complaint: Complaint): boolean {
  if (section === undefined || complaint.by !== 'kernel') return false;
  if (complaint.line === section.commit) return true;
  return complaint.words?.includes('Too many links') !== true && jumpsWithin(lines, section)(complaint.line);
}
