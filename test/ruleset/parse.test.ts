/** What the parser makes of a rule line: options under their long names, each with the match or target it belongs to. */
import type { Option, Rule } from '../../lib/ruleset/model.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { nft4 } from './dialects.ts';

function ruleOf(line: string): Rule {
  const [rule] = parse(`*filter\n${line}\nCOMMIT\n`, nft4).ruleset.tables[0]?.rules ?? [];
  if (rule === undefined) throw new Error(`no rule in ${line}`);
  return rule;
}

function show(option: Option): string {
  const words = [option.name, ...option.values.map(({ text }) => text)].join(' ');
  return option.negation === undefined ? words : `not ${words}`;
}

/** A rule in short: base options; matches, implied ones in brackets; the target. */
function sketch(line: string): readonly string[] {
  const { options, matches, target } = ruleOf(line);
  return [
    ...options.map(show),
    ...matches.map((match) => {
      const name = match.token === undefined ? `(${match.name})` : match.name;
      return `${name}: ${match.options.map(show).join(', ')}`;
    }),
    ...(target === undefined ? [] : [`${target.kind} ${target.name}: ${target.options.map(show).join(', ')}`]),
  ];
}

test.each([
  [
    'short options',
    '-A INPUT -s a -d b -i c -o d -p e -f',
    ['source a', 'destination b', 'in-interface c', 'out-interface d', 'protocol e', 'fragment'],
  ],
  ['long options and aliases', '-A INPUT --src a --dst b --fragments', ['source a', 'destination b', 'fragment']],
  ['unique prefixes', '-A INPUT --sou a --proto tcp --ju DROP', ['source a', 'protocol tcp', 'jump DROP: ']],
  ['values glued to options that read the whole word', '-A INPUT -sa -jDROP', ['source -sa', 'jump -jDROP: ']],
  ['values glued to others', '-AINPUT -mtcp -p tcp --dport=22 -gOWN', ['protocol tcp', 'tcp: dport 22', 'goto OWN: ']],
  ['bundled letters', '-A INPUT -4v', ['ipv4', 'verbose']],
  ['options before the command', '-p tcp -A INPUT', ['protocol tcp']],
  ['negation', '-A INPUT ! -s a -m mark ! --mark 1', ['not source a', 'mark: not mark 1']],
  [
    'a match that -p implies',
    '-A INPUT -p tcp --dport 1 --syn -j DROP',
    ['protocol tcp', '(tcp): dport 1, syn', 'jump DROP: '],
  ],
  ['implied by number', '-A INPUT -p 17 --sport 1', ['protocol 17', '(udp): sport 1']],
  ['implied by a negated protocol', '-A INPUT ! -p tcp --dport 1', ['not protocol tcp', '(tcp): dport 1']],
  ['implied for icmp', '-A INPUT -p icmp --icmp-type 8', ['protocol icmp', '(icmp): icmp-type 8']],
  ['not implied for icmp6 in IPv4', '-A INPUT -p icmpv6 --icmpv6-type 1', ['protocol icmpv6', 'icmpv6-type 1']],
  [
    'implied after other matches',
    '-A INPUT -p tcp -m comment --comment x --dport 1',
    ['protocol tcp', 'comment: comment x', '(tcp): dport 1'],
  ],
  ['nothing implied where it is loaded', '-A INPUT -p tcp -m tcp --dport 1', ['protocol tcp', 'tcp: dport 1']],
  [
    'a prefix of a loaded match wins over an implied one',
    '-A INPUT -p tcp -m multiport --dport 1,2',
    ['protocol tcp', 'multiport: dports 1,2'],
  ],
  ['an implied match before -p stays unknown', '-A INPUT --dport 1 -p tcp', ['dport 1', 'protocol tcp']],
  [
    'the same match twice',
    '-A INPUT -m comment --comment a -m comment --comment b',
    ['comment: comment a', 'comment: comment b'],
  ],
  [
    'options return to the match they belong to',
    '-A INPUT -m mark -m comment --comment a --mark 1',
    ['mark: mark 1', 'comment: comment a'],
  ],
  ['a target with options', '-A INPUT -j LOG --log-prefix "a b" --log-uid', ['jump LOG: log-prefix a b, log-uid']],
  [
    'base options after the target',
    '-A INPUT -j LOG -p tcp --dport 1 --log-uid',
    ['protocol tcp', '(tcp): dport 1', 'jump LOG: log-uid'],
  ],
  ['two values', '-A INPUT -p tcp --tcp-flags SYN,ACK SYN', ['protocol tcp', '(tcp): tcp-flags SYN,ACK SYN']],
  [
    'an unknown match takes unknown options',
    '-A INPUT -m foo --bar a b ! --baz -j DROP',
    ['foo: bar a b, not baz', 'jump DROP: '],
  ],
  ['an unknown target takes unknown options', '-A INPUT -m foo -j BAR --x', ['foo: ', 'jump BAR: x']],
  [
    'unknown options after -j belong to the target',
    '-A INPUT -m mark --mark 1 -j chain --x 1',
    ['mark: mark 1', 'jump chain: x 1'],
  ],
  ['unknown letters are kept', '-A INPUT -Q x', ['Q x']],
  ['a goto', '-A INPUT -g chain', ['goto chain: ']],
])('%s', (_, line, wanted) => {
  expect(sketch(line)).toEqual(wanted);
});

test.each([
  ['-A INPUT', 'A', 'INPUT', []],
  ['--append INPUT', 'A', 'INPUT', []],
  ['--app INPUT', 'A', 'INPUT', []],
  ['-I INPUT 3', 'I', 'INPUT', ['3']],
  ['-D INPUT 2', 'D', 'INPUT', ['2']],
  ['-R INPUT 1', 'R', 'INPUT', ['1']],
  ['-C INPUT', 'C', 'INPUT', []],
  ['-N a', 'N', 'a', []],
  ['-X', 'X', undefined, []],
  ['-F INPUT', 'F', 'INPUT', []],
  ['-Z INPUT 1', 'Z', 'INPUT', ['1']],
  ['-P INPUT DROP', 'P', 'INPUT', ['DROP']],
  ['--policy INPUT DROP', 'P', 'INPUT', ['DROP']],
  ['-E a b', 'E', 'a', ['b']],
  ['-L', 'L', undefined, []],
  ['--list-rules INPUT', 'S', 'INPUT', []],
])('reads the command of %s', (line, letter, chain, operands) => {
  const rule = ruleOf(line);
  expect([rule.command?.letter, rule.chain?.text, rule.operands.map(({ text }) => text)]).toEqual([
    letter,
    chain,
    operands,
  ]);
});

test('a chain that is declared wins over the target of its name', () => {
  const [rule] =
    parse('*filter\n:LOG - [0:0]\n-A INPUT -j LOG --log-uid\nCOMMIT\n', nft4).ruleset.tables[0]?.rules ?? [];
  expect(rule?.target?.options.map(show)).toEqual(['log-uid']);
});

test('counters are read from rules and chains, as text', () => {
  const { ruleset } = parse(
    '*filter\n:INPUT DROP [1:18446744073709551616]\n[3:4] -A INPUT\n[5:6]-A INPUT\nCOMMIT\n',
    nft4,
  );
  expect(ruleset.tables[0]?.chains[0]?.counters).toEqual({ packets: '1', bytes: '18446744073709551616' });
  expect(ruleset.tables[0]?.rules.map(({ counters }) => counters?.packets)).toEqual(['3', '5']);
});

test('tables keep their lines, and every line its text', () => {
  const { ruleset, diagnostics } = parse('# a\n\n*nat x\n:PREROUTING ACCEPT\nCOMMIT\n*filter\nCOMMIT', nft4);
  expect(diagnostics).toEqual([]);
  expect(ruleset.lines.map(({ kind }) => kind)).toEqual([
    'comment',
    'blank',
    'table',
    'chain',
    'commit',
    'table',
    'commit',
  ]);
  expect(ruleset.tables.map(({ name, head, commit }) => [name, head.line, commit?.line])).toEqual([
    ['nat', 3, 5],
    ['filter', 6, 7],
  ]);
  expect(ruleset.text.endsWith('\n')).toBe(false);
});
