/** The match on IP sets. Source: libxt_set.c (revision 4). */
import { setDirections, setName } from '../set-name.ts';
import { decimal } from '../values.ts';
import type { Extension, OptionRow, ReadSetting, Setting } from './extension.ts';

/** `--packets-eq`, `-lt` and `-gt` exclude each other. */
const comparisons = (unit: string): readonly OptionRow[] => {
  const names = ['eq', 'lt', 'gt'].map((comparison) => `${unit}-${comparison}`);
  return names.map((name, index): OptionRow => {
    const row: OptionRow = { name, values: [decimal(0xffffffffffffffffn)], excludes: names.slice(index + 1) };
    return index === 0 ? { ...row, negatable: true } : row;
  });
};

/** Without `!` the two `--update` options say what is so anyway, and leave nothing behind; flags count once. */
function settleSet(settings: readonly ReadSetting[]): readonly Setting[] {
  const kept = settings.filter(({ name, negated }) => negated || !name.startsWith('update-'));
  return kept.filter(({ name }, index) => kept.findIndex((each) => each.name === name) === index);
}

/** set. */
export const setMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'set',
    options: [
      {
        name: 'match-set',
        aliases: ['set'],
        values: [setName, setDirections],
        negatable: true,
        mandatory: true,
      },
      { name: 'return-nomatch', repeatable: true },
      { name: 'update-counters', negatable: true, repeatable: true },
      { name: 'update-subcounters', negatable: true, repeatable: true },
      ...comparisons('packets'),
      ...comparisons('bytes'),
    ],
    settle: settleSet,
    freeValues: true,
  },
];
