/** What the parser reports, and where: `line:column check: message`. The first word of each message names the culprit. */
import { parse } from '../../lib/ruleset/parse.ts';
import { nft4 } from './dialects.ts';

function reports(text: string): readonly string[] {
  return parse(text, nft4).diagnostics.map(
    ({ line, column, check, message }) => `${line}:${column} ${check}: ${message}`,
  );
}

const filter = (...lines: readonly string[]): string => ['*filter', ...lines, 'COMMIT', ''].join('\n');

test.each([
  ['an empty file', '', '1:1 not-rules-save: the file is empty: loading it changes nothing'],
  ['only comments', '# nothing\n', '1:1 not-rules-save: the file names no table: loading it changes nothing'],
  [
    'a shell script',
    '#!/bin/sh\niptables -F\niptables -A INPUT -j ACCEPT\n',
    '1:1 not-rules-save: the file is a script for "/bin/sh", not rules-save text',
  ],
  [
    'a script without #!',
    'iptables -F\niptables -A INPUT\n',
    '1:1 not-rules-save: the file is a shell script ("iptables" is a command), not rules-save text',
  ],
  [
    'a script with a variable',
    '\n$IPT -A INPUT\n',
    '2:1 not-rules-save: the file is a shell script ("$IPT" is a command), not rules-save text',
  ],
  [
    'a script that feeds iptables-restore',
    'iptables-restore <<E\n*filter\nCOMMIT\nE\n',
    '1:1 not-rules-save: the file is a shell script ("iptables-restore" is a command), not rules-save text',
  ],
  ['nftables', 'table ip filter {\n}\n', '1:1 not-rules-save: the file is in the language of nft, not rules-save text'],
  ['a program', '\x7FELF\0\n\0\0', '1:5 not-rules-save: the file is a program, not rules-save text'],
  [
    'a NUL byte',
    '*filter\n-A\0\nCOMMIT\n',
    '2:3 not-rules-save: the file is binary: it holds a NUL byte, not rules-save text',
  ],
  ['UTF-16', '\u00FF\u00FE*\0f\0', '1:4 not-rules-save: the file is UTF-16, which iptables-restore cannot read'],
])('%s is one finding', (_, text, wanted) => {
  expect(reports(text)).toEqual([wanted]);
});

test.each([
  ['a byte order mark', '\uFEFF*filter\nCOMMIT\n', ['1:1 not-rules-save: the file begins with a byte order mark']],
  [
    'CRLF',
    '*filter\r\n-A INPUT\r\nCOMMIT\r\n',
    ['1:8 not-rules-save: 3 lines, from this one on, end with a carriage return'],
  ],
  ['an indented comment', filter('  # x'), ['2:3 not-rules-save: "#" is indented']],
  ['an indented comment outside', ' # x\n*filter\nCOMMIT\n', ['1:2 not-rules-save: "#" is indented']],
  ['a comment behind a rule', filter('-A INPUT # x -y'), ['2:10 not-rules-save: "#" begins no comment here']],
  ['a line that goes on', filter('-A INPUT \\'), ['2:10 not-rules-save: a backslash does not continue a line']],
  ['a shell line in a table', filter('iptables -A INPUT'), ['2:1 not-rules-save: "iptables" begins a shell command']],
  ['text outside a table', 'hello\n*filter\nCOMMIT\n', ['1:1 not-rules-save: "hello" stands outside a table']],
  ['a rule outside a table', '-A INPUT\n*filter\nCOMMIT\n', ['1:1 not-rules-save: "-A" stands outside a table']],
  ['blanks outside a table', '  \n*filter\nCOMMIT\n', ['1:1 not-rules-save: a line of blanks is not empty']],
  ['a variable', filter('-A INPUT -s $LAN'), ['2:13 not-rules-save: "$LAN" is not replaced']],
  [
    'an en dash',
    filter('–A INPUT'),
    ['2:1 not-rules-save: "–A" holds an en dash', '2:1 syntax', '2:1 syntax', '2:4 syntax'],
  ],
  ['COMMIT outside', 'COMMIT\n*filter\nCOMMIT\n', ['1:1 not-rules-save: "COMMIT" stands outside a table']],
  ['no COMMIT', '*filter\n-A INPUT\n', ['1:2 missing-commit: the table "filter" is never committed']],
  [
    'a table before COMMIT',
    '*nat\n*filter\nCOMMIT\n',
    ['2:1 missing-commit: "*filter" begins while the table "nat" of line 1 is open'],
  ],
  ['commit in small letters', '*filter\ncommit\n', ['2:1 missing-commit: "commit" does not commit the table "filter"']],
  ['COMMIT with a blank', '*filter\nCOMMIT \n', ['2:1 missing-commit: "COMMIT " does not commit']],
  ['an unknown table', '*filer\nCOMMIT\n', ['1:2 syntax: there is no table "filer"']],
  ['no table name', '*\n*filter\nCOMMIT\n', ['1:1 syntax: "*" names no table']],
  ['no chain name', filter(':'), ['2:1 syntax: ":" names no chain']],
  ['no policy', filter(':INPUT'), ['2:2 syntax: the chain "INPUT" has no policy word']],
  ['a chain name that is too long', filter(`:${'x'.repeat(29)} -`), ['2:2 syntax: the chain name']],
  ['chain counters', filter(':INPUT DROP [1]'), ['2:13 syntax: "[1]" are no counters']],
  ['rule counters', filter('[12] -A INPUT -p tcp --dport 1:2'), ['2:1 syntax: "[12]" are no counters']],
  ['an open quote', filter('-A INPUT -m comment --comment "x'), ['2:31 syntax: the quote is never closed']],
  ['no command', filter('-p tcp'), ['2:1 syntax: no command']],
  ['blanks in a table', filter('  '), ['2:1 syntax: no command']],
  ['two commands', filter('-A INPUT -D INPUT'), ['2:10 syntax: "-D" is a second command after "-A"']],
  ['two targets', filter('-A INPUT -j DROP -j ACCEPT'), ['2:18 syntax: a second target']],
  ['a missing argument', filter('-A INPUT -j'), ['2:10 syntax: "-j" needs a value']],
  [
    'a second argument missing',
    filter('-A INPUT -p tcp --tcp-flags SYN'),
    ['2:17 syntax: "--tcp-flags" needs one more value'],
  ],
  ['a word that belongs nowhere', filter('-A INPUT -p tcp foo'), ['2:17 syntax: "foo" belongs to no option']],
  ['the old place of !', filter('-A INPUT -s ! 1.2.3.4'), ['2:13 syntax: "!" must stand before "-s"']],
  ['! twice', filter('-A INPUT ! ! -s 1.2.3.4'), ['2:12 syntax: "!" stands twice']],
  ['! at the end', filter('-A INPUT !'), ['2:10 syntax: nothing follows "!"']],
  ['! before -j', filter('-A INPUT ! -j DROP'), [`2:10 invalid-option: "!" can't stand before "-j"`]],
  [
    '! before what has no opposite',
    filter('-A INPUT -m limit ! --limit 1/s'),
    [`2:19 invalid-option: "!" can't stand before "--limit"`],
  ],
  ['-t in a rule', filter('-t nat -A INPUT'), [`2:1 syntax: "-t" can't be used in a rules file`]],
  [
    'a line that is too long',
    `# ${'x'.repeat(10300)}\n*filter\nCOMMIT\n`,
    ['1:1 syntax: the line is longer than 10238 bytes'],
  ],
  [
    'a word that is too long',
    filter(`-A INPUT -m comment --comment ${'x'.repeat(1024)}`),
    ['2:31 syntax: the word is longer than 1023 bytes'],
  ],
  ['too many words', filter(`-A INPUT ${'-v '.repeat(250)}`), ['2:1 syntax: the line has 252 words']],
])('%s', (_, text, wanted) => {
  const found = reports(text);
  expect(found.map((each, index) => each.slice(0, wanted[index]?.length))).toEqual(wanted);
});

test.each([
  ['an iptables-restore script', '#!/sbin/iptables-restore -c\n*filter\nCOMMIT\n'],
  ['a comment with a variable', filter('-A INPUT -m comment --comment "$HOME – x"')],
  ['a letter whose bytes look like a no-break space', filter('-A INPUT -m comment --comment voil\xC3\xA0')],
  ['a tab instead of a blank', filter('-A\tINPUT\t-j\tDROP')],
  ['a table name after a blank', '* filter\nCOMMIT\n'],
  ['a long but legal line', filter(`# ${'x'.repeat(10236)}`)],
  ['a carriage return in a comment', filter('# x\r')],
  ['a chain that looks like nothing else', filter(':a.b/c;d - [0:0]', '-A a.b/c;d')],
  ['no newline at the end', '*filter\nCOMMIT'],
])('nothing is said about %s', (_, text) => {
  expect(reports(text)).toEqual([]);
});
