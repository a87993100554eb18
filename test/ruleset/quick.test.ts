/** Quick looks at words: what they let pass must be a value that its type takes. */
import { codesOf } from '../../lib/ruleset/codes.ts';
import { allExtensions } from '../../lib/ruleset/extensions/catalogue.ts';
import type { Circumstances, ValueType } from '../../lib/ruleset/extensions/extension.ts';
import { interfaceName } from '../../lib/ruleset/base-values.ts';
import { portList } from '../../lib/ruleset/port.ts';
import { probability } from '../../lib/ruleset/probability.ts';
import { isRefused } from '../../lib/ruleset/read-values.ts';
import { setName } from '../../lib/ruleset/set-name.ts';
import { decimal } from '../../lib/ruleset/values.ts';

const words = (
  '0 1 00 01 7 22 255 256 65535 65536 99999 4294967295 4294967296 99999999999 -1 +1 1x 0x10 0.5 0. 0.333 1.5 .5 1.2.3.4 ' +
  '1.2.3.4/8 1.2.3.4/33 1.2.3.256 1.2.3 1.2.3.4-1.2.3.9 1.2.3.4:80 22,80 22,80:90 80:80 90:80 22, ,22 80: :80 ' +
  '1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 1,2,3,4,5,6,7,8,9,10,11,12,13,14:15 ' +
  '1,2,3,4,5,6,7,8,9,10,11,12,13,14,15:16 eth0 br-0a1b2c3d4e5f veryveryverylong15 tap0.1@x a/b a..b $x "eth0" "a b" ab\\c é ' +
  'a123456789012345678901234567890 a1234567890123456789012345678901 .. . - ! any tcp LOCAL'
).split(' ');

const places = (['ipv4', 'ipv6'] as const).flatMap((family) =>
  (['nft', 'legacy'] as const).flatMap((backend) =>
    ['tcp', 'icmp', undefined].map((protocol): Circumstances => ({
      family,
      backend,
      table: 'filter',
      protocol,
      excludedProtocol: undefined,
    })),
  ),
);

const types = new Set<ValueType>([
  ...allExtensions().flatMap(({ options }) => options.flatMap(({ values = [] }) => values)),
  interfaceName,
]);
const looking = [...types].filter((type) => type.quick !== undefined);

test('there are types that take a quick look', () => {
  expect(looking.length).toBeGreaterThan(20);
});

test.each(places)('no word passes that its type refuses: %j', (circumstances) => {
  const wrong = looking.flatMap((type) =>
    words.filter((word) => {
      const end = type.quick?.(codesOf(`${word} -j`), 0, word.length + 3, circumstances);
      const meant = word.startsWith('"') ? word.slice(1, -1) : word;
      return end !== -1 && (end !== word.length || isRefused(type(meant, circumstances)));
    }),
  );
  expect(wrong).toEqual([]);
});

const tcp: Circumstances = {
  family: 'ipv4',
  backend: 'nft',
  table: 'filter',
  protocol: 'tcp',
  excludedProtocol: undefined,
};

test.each<readonly [string, ValueType, string]>([
  ['the name of an interface', interfaceName, 'br-0a1b2c3d4e5f'],
  ['the name of a set', setName, 'KUBE-CLUSTER-IP'],
  ['a list of ports', portList, '22,80,8000:8100'],
  ['a probability', probability, '0.33333333349'],
  ['a number', decimal(255n, 1n), '255'],
])('%s passes', (_, type, word) => {
  expect(type.quick?.(codesOf(`-x ${word} -j`), 3, word.length + 6, tcp)).toBe(word.length + 3);
});

test.each<readonly [string, ValueType, string]>([
  ['a name that is too long', interfaceName, 'br-0a1b2c3d4e5f6'],
  ['ports that run backwards', portList, '22,8100:8000'],
  ['too many ports', portList, '1,2,3,4,5,6,7,8,9,10,11,12,13,14,15:16'],
  ['a probability above 1', probability, '1.5'],
  ['a number that is too small', decimal(255n, 1n), '0'],
])('%s does not pass', (_, type, word) => {
  expect(type.quick?.(codesOf(`-x ${word} -j`), 3, word.length + 6, tcp)).toBe(-1);
});
