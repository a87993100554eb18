/** The statistic match. Source: libxt_statistic.c. */
import { decimal } from '../values.ts';
import { oneOf } from '../word-list.ts';
import { probability } from '../probability.ts';
import type { Complaint, Extension, Setting } from './extension.ts';
import { has } from './settings.ts';

/** statistic. */
export const statisticMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'statistic',
    options: [
      { name: 'mode', values: [oneOf(['random', 'nth'], 'exact')], mandatory: true },
      { name: 'probability', values: [probability], negatable: true, excludes: ['every', 'packet'], freeValue: true },
      { name: 'every', values: [decimal(0xffffffffn, 1n)], negatable: true, needs: ['packet'] },
      { name: 'packet', values: [decimal()], needs: ['every'] },
    ],
    settle,
    handsOn: true,
  },
];

function settle(settings: readonly Setting[]): readonly Setting[] | Complaint {
  const valueOf = (option: string): string => settings.find(({ name }) => name === option)?.values[0] ?? '';
  const mode = valueOf('mode');
  if (mode === 'random' && !has(settings, 'probability')) {
    return { refused: '"--mode random" needs "--probability" beside it', option: 'mode' };
  }
  if (mode === 'nth' && !has(settings, 'every')) {
    return { refused: '"--mode nth" needs "--every" and "--packet" beside it', option: 'mode' };
  }
  if (mode === 'nth' && BigInt(valueOf('packet')) >= BigInt(valueOf('every'))) {
    return { refused: `"--packet" counts from 0, so it must be less than "--every"`, option: 'packet' };
  }
  return settings;
}
