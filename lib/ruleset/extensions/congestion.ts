/** The target that changes the marks of congestion. Source: libipt_ECN.c. */
import { decimal } from '../values.ts';
import type { Extension, ReadSetting, Setting } from './extension.ts';
import { has, setting } from './settings.ts';

/**
 * What the options do, one after the other: `--ecn-tcp-remove` forgets an `--ecn-ip-ect` before it, and with none after it
 * stands for both bits being cleared.
 */
function settleEcn(settings: readonly ReadSetting[]): readonly Setting[] {
  const remove = settings.findIndex(({ name }) => name === 'ecn-tcp-remove');
  const cleared = remove === -1 ? [] : [setting('ecn-tcp-ece', '0'), setting('ecn-tcp-cwr', '0')];
  const kept = [...cleared, ...settings.slice(remove + 1)];
  const zeros = kept.filter(({ name, values: [value] }) => name.startsWith('ecn-tcp-') && value === '0');
  return zeros.length === 2 && !has(kept, 'ecn-ip-ect') ? [setting('ecn-tcp-remove')] : kept;
}

/** ECN. */
export const congestionTargets: readonly Extension[] = [
  {
    kind: 'target',
    name: 'ECN',
    family: 'ipv4',
    options: [
      { name: 'ecn-tcp-remove', excludes: ['ecn-tcp-ece', 'ecn-tcp-cwr'] },
      { name: 'ecn-tcp-ece', values: [decimal(1n)] },
      { name: 'ecn-tcp-cwr', values: [decimal(1n)] },
      { name: 'ecn-ip-ect', values: [decimal(3n)] },
    ],
    oneOf: [['ecn-tcp-remove', 'ecn-tcp-ece', 'ecn-tcp-cwr', 'ecn-ip-ect']],
    settle: settleEcn,
    freeValues: true,
  },
];
