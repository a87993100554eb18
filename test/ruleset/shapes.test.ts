/** What is passed over because a line of its shape was read before must be what reading it with care would say. */
import fc from 'fast-check';
import type { Dialect } from '../../lib/ruleset/model.ts';
import { parse } from '../../lib/ruleset/parse.ts';
import { legacy4, nft4, nft6 } from './dialects.ts';

/** Rules with places for values; the values below are put into them, right ones and wrong ones alike. */
const templates = [
  '-A % -s % -j %',
  '-A INPUT ! -s % -d % -i % -j DROP',
  '-A OUTPUT -o % -p tcp --dport % -j %',
  '[%] -A INPUT -p tcp -m tcp --sport % --dport % -j ACCEPT',
  '-A INPUT -p udp -m multiport --dports % -j %',
  '-A INPUT -m comment --comment % -j %',
  '-A % -m conntrack --ctstate % -m limit --limit % --limit-burst % -j LOG --log-prefix % --log-level %',
  '-A INPUT -m iprange --src-range % -j REJECT --reject-with %',
  '-A INPUT -m mark --mark % -m connmark ! --mark % -g %',
  '-A INPUT -p % --dport % -j ACCEPT',
  '-A INPUT -p tcp --tcp-flags % % -j DROP',
  '-A FORWARD -m statistic --mode % --probability % -j MARK --set-xmark %',
  '-A FORWARD -m hashlimit --hashlimit-upto % --hashlimit-name % --hashlimit-mode srcip -j %',
  '-A FORWARD -m set --match-set % % -j NFLOG --nflog-group % --nflog-prefix %',
  '-A FORWARD -p icmp --icmp-type % -j %',
  ': % - [0:0]',
  ':% - [0:0]',
  ':% ACCEPT [%]',
];

const values = (
  '10.0.0.1 10.0.0.0/8 10.0.0.1/33 10.0.0.256 0/0 0.0.0.0/0 010.0.0.1 10.0.0.1,10.0.0.2 ::1 fe80::/10 ::1/129 host.example ' +
  'eth0 eth+ a-name-that-is-too-long 22 022 65535 65536 22:80 80:22 0:65535 ssh http nosuch 80,443 1:2,3 ' +
  'ACCEPT DROP RETURN LOG REJECT NOSUCH user other INPUT OUTPUT PREROUTING -j ! -- tcp udp icmp 6 256 all ' +
  'NEW NEW,ESTABLISHED new RELATED,NONE 5/sec 5/minute 0/sec 20000/sec 5 10 info 4 9 icmp-port-unreachable tcp-reset ' +
  '1.1.1.1-1.1.1.9 1.1.1.9-1.1.1.1 0x1 0x1/0xff 0x1ffffffff 1/2/3 SYN,ACK SYN ALL NONE random nth 0.5 1.5 src src,dst set1 8 ' +
  '8/0 echo-request "quoted" "two words" "a\\"b" "a"b "" "open $VAR ${X} x$ – é 1:2 [1:2] |'
).split(' ');

const value = fc.oneof(fc.constantFrom(...values), fc.integer({ min: 0, max: 70_000 }).map(String));

const line = fc
  .tuple(fc.constantFrom(...templates), fc.array(value, { minLength: 6, maxLength: 6 }))
  .map(([template, given]) => given.reduce((text, each) => text.replace('%', () => each), template));

/** Few shapes, so that most lines of a text have one that was learnt before. */
const texts = fc.array(line, { minLength: 1, maxLength: 60 });

function reports(lines: readonly string[], dialect: Dialect, from: number): readonly string[] {
  const text = `*filter\n${lines.join('\n')}\nCOMMIT\n`;
  return parse(text, dialect)
    .diagnostics.filter((each) => each.line === from + 1)
    .map(({ column, endColumn, check, message }) => `${column}-${endColumn} ${check}: ${message}`);
}

/** The chain lines before a line, which are all that its meaning may depend on; other lines keep their places as comments. */
function alone(lines: readonly string[], index: number): readonly string[] {
  return lines.slice(0, index + 1).map((each, at) => (at === index || each.startsWith(':') ? each : '#'));
}

test.each([
  ['iptables on nft', nft4],
  ['ip6tables on nft', nft6],
  ['iptables on legacy', legacy4],
])('a line says the same after lines of its shape as alone, in %s', (_, dialect) => {
  fc.assert(
    fc.property(texts, (lines) => {
      const index = lines.length - 1;
      expect(reports(lines, dialect, index + 1)).toEqual(reports(alone(lines, index), dialect, index + 1));
    }),
    { numRuns: 400 },
  );
});

test('a rule passed over has the parts of its own words, not of the line it is like', () => {
  const text = '*filter\n-A INPUT -s 10.0.0.1 -j DROP\n[1:2] -A INPUT -s 10.0.0.2 -j DROP\nCOMMIT\n';
  const [first, second] = parse(text, nft4).ruleset.tables[0]?.rules ?? [];
  expect(second?.options.map(({ values: [word] }) => word?.text)).toEqual(['10.0.0.2']);
  expect(second?.counters).toEqual({ packets: '1', bytes: '2' });
  expect(second?.pattern.tokens.map(({ text: word }) => word)).toEqual(first?.tokens.map(({ text: word }) => word));
});

test('a chain with the name of a target is the chain from its declaration on', () => {
  const before = '-A INPUT -j LOG --log-prefix x';
  const text = `*filter\n${before}\n${before}\n:LOG - [0:0]\n-A INPUT -j LOG\n${before}\nCOMMIT\n`;
  const { diagnostics } = parse(text, nft4);
  expect(diagnostics.map((each) => each.line)).toEqual([6]);
});
