/** Times and days of the time match (libxt_time.c). Its numbers are read as C does: none at all is 0, and 32 bits are kept. */
import { strtoul } from './c-number.ts';
import { expecting, type Reading, type ValueType } from './extensions/extension.ts';

/** The first and the last second of a day. */
export const wholeDay = { start: '00:00:00', stop: '23:59:59' } as const;

/** `hh:mm[:ss]`. */
export const timeOfDay: ValueType = expecting('a time such as 8:30, from 0:00 to 23:59:59', (value) => {
  const read = readParts(value, [
    { most: 23, ends: ':' },
    { most: 59, ends: ':' },
    { most: 59, ends: '' },
  ]);
  return read === undefined || read.length < 2 ? undefined : clock(read);
});

/** `YYYY[-MM[-DD[Thh[:mm[:ss]]]]]`, in UTC; a day that the month has not is one of the next. */
export const date: ValueType = expecting('a date such as 2024-12-31 or 2024-12-31T23:59:59, from 1970 on', readDate);

function readDate(value: string): Reading {
  const read = readParts(value, [
    { most: 2038, ends: '-' },
    { most: 12, ends: '-' },
    { most: 31, ends: 'T' },
    { most: 23, ends: ':' },
    { most: 59, ends: ':' },
    { most: 59, ends: '' },
  ]);
  const [year = 0, month = 1, day = 1, ...time] = read ?? [];
  if (year < 1970) return undefined;
  const days = daysUntil(year, month - 1) + day - 1;
  return days < 0 ? { refused: 'is before 1970' } : `${calendarDay(days)}T${clock(time)}`;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days from 1970 until the month begins, counted from 0 for January; -1 is December of the year before. From 1970 to 2099. */
function daysUntil(year: number, month: number): number {
  if (month < 0) return daysUntil(year - 1, 11);
  const years = (year - 1970) * 365 + Math.floor((year - 1969) / 4);
  return lengths.slice(0, month).reduce((sum, length) => sum + length, years) + (month > 1 && year % 4 === 0 ? 1 : 0);
}

function calendarDay(days: number): string {
  const year = 1970 + Math.floor((days + 0.5) / 365.25);
  const month = lengths.findLastIndex((_, index) => daysUntil(year, index) <= days);
  return [year, month + 1, days - daysUntil(year, month) + 1].map((part) => part.toString().padStart(2, '0')).join('-');
}

function clock([hour = 0, minute = 0, second = 0]: readonly number[]): string {
  return [hour, minute, second].map((part) => part.toString().padStart(2, '0')).join(':');
}

interface Part {
  readonly most: number;
  /** What stands before the next part. */
  readonly ends: string;
}

/** The numbers that are given, which may be fewer than the parts. */
function readParts(text: string, parts: readonly Part[]): readonly number[] | undefined {
  const numbers: number[] = [];
  let left = text;
  for (const { most, ends } of parts) {
    const { value, rest } = strtoul(left, 10) ?? { value: 0n, rest: left };
    const number = Number(BigInt.asUintN(32, value));
    if (number > most) return undefined;
    numbers.push(number);
    if (rest === '') return numbers;
    if (ends === '' || !rest.startsWith(ends)) return undefined;
    left = rest.slice(1);
  }
  return undefined;
}

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** All days, as printed. */
export const everyDay = {
  monthdays: Array.from({ length: 31 }, (_, index) => index + 1).join(','),
  weekdays: week.join(','),
} as const;

/** Days of the month: two characters of each are looked at. A 0 is no day, but not refused, and stays at the head of the list. */
export const monthDays: ValueType = expecting('days from 1 to 31 with commas between them', (value) => {
  const days = itemsOf(value).map((item) => numberIn(item.slice(0, 2)));
  if (!days.every((day) => day !== undefined && day <= 31n)) return undefined;
  return printDays(everyDay.monthdays.split(','), new Set(days.map(Number)));
});

/** Days of the week by name or number: three characters of each are looked at, two of a name; a number counts modulo 32. */
export const weekDays: ValueType = expecting('days such as Mon,Tue or 1,2, where 1 is Monday', (value) => {
  const days = itemsOf(value).map((item) => weekDay(item.slice(0, 3)));
  return days.includes(undefined) ? undefined : printDays(week, new Set(days));
});

function weekDay(text: string): number | undefined {
  const number = numberIn(text);
  if (number !== undefined) return number === 0n ? undefined : Number(number & 31n);
  const index = text.length < 2 ? -1 : week.findIndex((name) => name.startsWith(text.slice(0, 2)));
  return index === -1 ? undefined : index + 1;
}

/** A comma at the end, or nothing at all, adds no item. */
function itemsOf(value: string): readonly string[] {
  return value === '' ? [] : value.replace(/,$/u, '').split(',');
}

/** A number that is all of the text, or the 0 that nothing is. */
function numberIn(text: string): bigint | undefined {
  if (text === '') return 0n;
  const read = strtoul(text, 0);
  return read?.rest === '' ? BigInt.asUintN(32, read.value) : undefined;
}

function printDays(names: readonly string[], days: ReadonlySet<number | undefined>): string {
  const named = names.filter((_, index) => days.has(index + 1));
  return (days.has(0) ? ['0', ...named] : named).join(',');
}
