/** The match on the time a packet arrives. Source: libxt_time.c. */
import { date, everyDay, monthDays, timeOfDay, weekDays, wholeDay } from '../clock.ts';
import type { Complaint, Extension, ReadSetting, Setting } from './extension.ts';
import { has, setting } from './settings.ts';

const beginning = '1970-01-01T00:00:00';

/** The last second that 31 bits hold: printed where no end was given, but no other is that far. */
const end = '2038-01-19T03:14:07';

/** Both ends of the day are printed unless they leave nothing out, the days that remain after `!`, and always an end. */
function settleTime(settings: readonly ReadSetting[]): readonly Setting[] | Complaint {
  const valueOf = (option: string): string | undefined => settings.find(({ name }) => name === option)?.values[0];
  const [start, stop] = [valueOf('timestart') ?? wholeDay.start, valueOf('timestop') ?? wholeDay.stop];
  if (has(settings, 'contiguous') && start < stop) {
    const refused = `"--contiguous" is for a time that lasts beyond midnight: ${stop} must be before ${start}`;
    return { refused, option: 'contiguous' };
  }
  const isWhole = start === wholeDay.start && stop === wholeDay.stop;
  return [
    ...(isWhole ? [] : [setting('timestart', start), setting('timestop', stop)]),
    ...(['monthdays', 'weekdays'] as const).flatMap((name) => days(settings, name)),
    ...settings.filter(({ name }) => name === 'datestart' || name === 'contiguous'),
    setting('datestop', valueOf('datestop') ?? end),
    ...(has(settings, 'kerneltz', 'localtz') ? [setting('kerneltz')] : []),
  ];
}

/** All of them are not printed, unless a 0 stands among them. */
function days(settings: readonly ReadSetting[], option: keyof typeof everyDay): readonly Setting[] {
  const given = settings.find(({ name }) => name === option);
  if (given === undefined) return [];
  const read = new Set(given.values[0]?.split(','));
  const days = everyDay[option].split(',').filter((day) => read.has(day) !== given.negated);
  const printed = days.join(',');
  return printed === everyDay[option] && !read.has('0') ? [] : [setting(option, printed)];
}

/** time. */
export const timeMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'time',
    options: [
      { name: 'timestart', values: [timeOfDay] },
      { name: 'timestop', values: [timeOfDay] },
      { name: 'monthdays', values: [monthDays], negatable: true },
      { name: 'weekdays', values: [weekDays], negatable: true },
      { name: 'datestart', values: [date], omitted: beginning },
      { name: 'datestop', values: [date], omitted: beginning },
      { name: 'kerneltz', excludes: ['utc'] },
      { name: 'contiguous' },
      { name: 'localtz', excludes: ['utc'] },
      { name: 'utc' },
    ],
    settle: settleTime,
  },
];
