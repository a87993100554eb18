/** The target on IP sets. Source: libxt_SET.c (revision 3). */
import { setDirections, setName } from '../set-name.ts';
import { decimal } from '../values.ts';
import type { Complaint, Extension, OptionRow, ReadSetting, Setting } from './extension.ts';
import { has } from './settings.ts';

/** Flags count once, of several timeouts the last counts, and a `!` is not looked at. */
function settleSet(settings: readonly ReadSetting[]): readonly Setting[] | Complaint {
  if (has(settings, 'map-set') && !has(settings, 'map-mark', 'map-prio', 'map-queue')) {
    return { refused: '"--map-set" needs "--map-mark", "--map-prio" or "--map-queue" beside it', option: 'map-set' };
  }
  const kept = settings.filter(({ name }, index) => settings.findLastIndex((each) => each.name === name) === index);
  return kept.map((each) => ({ ...each, negated: false }));
}

const mapped = (name: string): OptionRow => ({ name, negatable: true, repeatable: true, needs: ['map-set'] });

/** SET. */
export const setTargets: readonly Extension[] = [
  {
    kind: 'target',
    name: 'SET',
    options: [
      { name: 'add-set', values: [setName, setDirections], negatable: true },
      { name: 'exist', negatable: true, repeatable: true, needs: ['add-set'] },
      { name: 'timeout', values: [decimal(0xfffffffen)], negatable: true, repeatable: true, needs: ['add-set'] },
      { name: 'del-set', values: [setName, setDirections], negatable: true },
      { name: 'map-set', values: [setName, setDirections], negatable: true },
      mapped('map-mark'),
      mapped('map-prio'),
      mapped('map-queue'),
    ],
    oneOf: [['add-set', 'del-set', 'map-set']],
    settle: settleSet,
    freeValues: true,
  },
];
