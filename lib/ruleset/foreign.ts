/**
 * Recognises what people hand over instead of rules-save text, so that the message can name it: shell scripts, nftables
 * files, binaries, templates. One finding for a whole file of another kind, not one for each of its lines.
 */
import { byteLength } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import { finding, wholeLine } from './finding.ts';

/** iptables-restore reads lines into 10240 bytes and takes the rest of a longer one for a new line (iptables-restore.c:94). */
const maximumLine = 10238;

const command = /^\s*(?:sudo\s+)?(?:\S*\/)?(?:\$\{?\w+\}?|ip6?tables(?:-nft|-legacy)?)\s+-{1,2}[A-Za-z]/u;
const shellWord =
  /^\s*(?:(?:if|for|while|case|function|export|echo|cat|set|sudo|modprobe|sysctl|ipset|exit|source|local|ip6?tables(?:-\w+)*)\s|(?:fi|done|esac|exit)\s*$|[A-Za-z_]\w*=(?!=))/u;
const nftables =
  /^\s*(?:(?:add|create|delete|flush)\s+(?:table|chain|rule|ruleset)\b|table\s+(?:ip6?|inet|arp|bridge|netdev)\s)/u;
const scriptHelp =
  'a script changes rules one by one; run it where it can do no harm, and save the result with iptables-save: that is rules-save text';

/** Whether a text must be asked about before it is read as rules: bytes and interpreters betray themselves at once. */
export function mayBeForeign(text: string): boolean {
  return text.startsWith('#!') || text.includes('\0');
}

/** The one finding for a text that is something else altogether; undefined when it is worth reading as rules. */
export function foreignText(text: string, lines: readonly string[]): Diagnostic | undefined {
  return binary(text, lines) ?? script(lines);
}

/** A finding for a line in a table that belongs to another language. */
export function foreignLine(line: number, text: string, body: string): Diagnostic | undefined {
  const place = wholeLine(line, text);
  if (command.test(body)) {
    const [word = ''] = body.trim().split(/\s/u, 1);
    return finding('not-rules-save', place, `"${word}" begins a shell command, not a rule`, 'begin the line with "-A"');
  }
  if (/^[ \t]+#/u.test(body)) {
    const column = body.indexOf('#') + 1;
    const mark = { line, column, endLine: line, endColumn: column + 1 };
    return finding('not-rules-save', mark, indented, 'move the "#" to the first column');
  }
  return undefined;
}

/** A finding for text outside `*table … COMMIT`. */
export function strayText(line: number, text: string, content: string): Diagnostic {
  const place = wholeLine(line, text);
  const inside = foreignLine(line, text, content);
  if (inside !== undefined) return inside;
  if (content.trim() === '') {
    return finding('not-rules-save', place, 'a line of blanks is not empty for iptables-restore', 'remove the blanks');
  }
  const [word = ''] = content.trim().split(/\s/u, 1);
  return finding(
    'not-rules-save',
    place,
    `"${word}" stands outside a table`,
    'rules belong between "*table" and "COMMIT"',
  );
}

/** A finding for a line that is too long for iptables-restore to read as one line. */
export function weighLine(line: number, text: string): Diagnostic | undefined {
  if (text.length * 3 <= maximumLine || byteLength(text) <= maximumLine) return undefined;
  const message = `the line is longer than ${maximumLine} bytes: iptables-restore would read its tail as a line of its own`;
  return finding('syntax', wholeLine(line, text), message, 'split it');
}

const indented = '"#" is indented: only a "#" in the first column begins a comment';

function binary(text: string, lines: readonly string[]): Diagnostic | undefined {
  if (!text.includes('\0')) return undefined;
  const index = lines.findIndex((each) => each.includes('\0'));
  const column = (lines[index] ?? '').indexOf('\0') + 1;
  const place = { line: index + 1, column, endLine: index + 1, endColumn: column + 1 };
  if (/^(?:\xFF\xFE|\xFE\xFF|\uFEFF)/u.test(text)) {
    return finding(
      'not-rules-save',
      place,
      'the file is UTF-16, which iptables-restore cannot read',
      'save it as UTF-8',
    );
  }
  const what = text.startsWith('\x7FELF') ? 'is a program' : 'is binary: it holds a NUL byte';
  return finding('not-rules-save', place, `the file ${what}, not rules-save text`);
}

function script(lines: readonly string[]): Diagnostic | undefined {
  const interpreter = /^#!\s*(\S+)/u.exec(lines[0] ?? '')?.[1];
  const restores = interpreter !== undefined && /ip6?tables(?:-\w+)*-restore$/u.test(interpreter);
  const outside = linesOutside(lines);
  if (interpreter !== undefined && !restores && (outside.length > 0 || !hasTable(lines))) {
    const message = `the file is a script for "${interpreter}", not rules-save text`;
    return finding('not-rules-save', wholeLine(1, lines[0] ?? ''), message, scriptHelp);
  }
  const shell = outside.find(({ text }) => command.test(text) || shellWord.test(text));
  if (shell !== undefined) {
    const [word = ''] = shell.text.trim().split(/\s/u, 1);
    const message = `the file is a shell script ("${word}" is a command), not rules-save text`;
    return finding('not-rules-save', wholeLine(shell.line, shell.text), message, scriptHelp);
  }
  const nft = outside.find(({ text }) => nftables.test(text));
  if (nft === undefined) return undefined;
  const message = 'the file is in the language of nft, not rules-save text';
  return finding('not-rules-save', wholeLine(nft.line, nft.text), message, 'it is loaded with "nft -f"');
}

function hasTable(lines: readonly string[]): boolean {
  return lines.some((each) => /^(?:\uFEFF|\xEF\xBB\xBF)?\*/u.test(each));
}

/** The lines between tables that are neither blank nor comments. */
function linesOutside(lines: readonly string[]): readonly { line: number; text: string }[] {
  const outside: { line: number; text: string }[] = [];
  let open = false;
  lines.forEach((text, index) => {
    if (/^(?:\uFEFF|\xEF\xBB\xBF)?\*/u.test(text)) open = true;
    else if (/^\s*COMMIT\s*$/iu.test(text)) open = false;
    else if (!open && !/^(?:\uFEFF|\xEF\xBB\xBF)?(?:#|\s*$)/u.test(text)) outside.push({ line: index + 1, text });
  });
  return outside;
}
