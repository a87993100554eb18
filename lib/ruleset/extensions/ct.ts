/** Targets that tell connection tracking what to do. Sources: libxt_CT.c, net/netfilter/xt_CT.c. */
import { lowerCase } from '../letters.ts';
import { cut, decimal } from '../values.ts';
import { oneOf, someOf } from '../word-list.ts';
import {
  type Circumstances,
  type Complaint,
  expecting,
  type Extension,
  type ReadSetting,
  type Setting,
} from './extension.ts';
import { has, setting } from './settings.ts';

const events = 'new related destroy reply assured protoinfo helper mark natseqinfo secmark'.split(' ');

const zone = expecting('a number from 0 to 65535, or mark', (value, circumstances) =>
  lowerCase(value) === 'mark' ? 'mark' : decimal(65535n)(value, circumstances),
);

const helper = expecting('the name of a helper', cut(15));
// No more is kept of it: a fault of 1.8.9, which takes its room for that of another field.
const policy = expecting('the name of a timeout policy', cut(4));

/** There is one zone, the last one given, for the directions named before it or by it: both of them are the same as none. */
function settleTracking(settings: readonly ReadSetting[], { protocol }: Circumstances): readonly Setting[] | Complaint {
  const needy = settings.find(({ name, values }) => (name === 'helper' || name === 'timeout') && values[0] !== '');
  if (protocol === undefined && needy !== undefined && !has(settings, 'notrack')) {
    return {
      refused: `"--${needy.name}" needs "-p" with a protocol: the kernel refuses it without`,
      option: needy.name,
    };
  }
  const zones = settings.filter(({ name }) => name.startsWith('zone'));
  const directions = zones.map(({ name }) => name).filter((name) => name !== 'zone');
  const number = zones.some(({ values }) => values[0] === 'mark') ? 'mark' : zones.at(-1)?.values[0];
  const [direction = 'zone'] = directions.length === 1 ? directions : [];
  const rest = settings.filter((each) => !zones.includes(each));
  return number === undefined || number === '0' ? rest : [...rest, setting(direction, number)];
}

/** CT, NOTRACK. */
export const trackingTargets: readonly Extension[] = [
  {
    kind: 'target',
    name: 'CT',
    options: [
      { name: 'notrack' },
      { name: 'helper', values: [helper] },
      { name: 'timeout', values: [policy] },
      { name: 'ctevents', values: [someOf(events, 'exact')] },
      { name: 'expevents', values: [oneOf(['new'], 'exact')] },
      { name: 'zone', values: [zone] },
      { name: 'zone-orig', values: [zone] },
      { name: 'zone-reply', values: [zone] },
    ],
    settle: settleTracking,
  },
  { kind: 'target', name: 'NOTRACK', options: [] },
];
