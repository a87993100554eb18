/** A line with a list of addresses is told from others, however it is written. */
import { mayHoldList } from '../../lib/ruleset/address-lists.ts';
import { sourceOf } from '../../lib/ruleset/codes.ts';

const says = (line: string): boolean => mayHoldList(sourceOf(line), 0, line.length, line.indexOf(','));

test.each([
  '-A INPUT -s 10.0.0.1,10.0.0.2 -j DROP',
  '-A INPUT -d 10.0.0.1,10.0.0.2',
  '-A INPUT -s  10.0.0.1,10.0.0.2',
  '-A INPUT -s\t10.0.0.1,10.0.0.2',
  '-A INPUT -s10.0.0.1,10.0.0.2',
  '-A INPUT --source 10.0.0.1,10.0.0.2',
  '-A INPUT --src=10.0.0.1,10.0.0.2',
  '-A INPUT --dst 10.0.0.1,10.0.0.2',
  '-A INPUT --dest "10.0.0.1,10.0.0.2"',
  '-A INPUT "-s" 10.0.0.1,10.0.0.2',
  '-A INPUT -p tcp -m multiport --dports 22,80 -s 10.0.0.1,10.0.0.2',
])('%s: it may hold a list', (line) => {
  expect(says(line)).toBe(true);
});

test.each([
  '-A INPUT -s 10.0.0.1 -j DROP',
  '-A INPUT -p tcp -m multiport --dports 22,80 -s 10.0.0.1',
  '-A INPUT -m conntrack --ctstate NEW,ESTABLISHED',
  '-A INPUT -m comment --comment "one, two, three"',
  '-A INPUT -m set --match-set own src,dst',
  '-A INPUT -m addrtype --dst-type BROADCAST,MULTICAST',
])('%s: it holds none', (line) => {
  expect(says(line)).toBe(false);
});

test('what comes behind the line does not count', () => {
  const text = '-A INPUT -m comment --comment a,b\n-A INPUT -s 10.0.0.1,10.0.0.2\n';
  expect(mayHoldList(sourceOf(text), 0, text.indexOf('\n'), text.indexOf(','))).toBe(false);
});
