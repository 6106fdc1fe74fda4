import { fold } from '../fold.ts';
import type { CalendarName } from './calendar-names.ts';

/** The months of the Persian calendar, the first at 0: as the doubts call it, and as printed. */
const months: readonly (readonly [title: string, printed: string])[] = [
  ['Farvardin', 'فروردین'],
  ['Ordibehesht', 'اردیبهشت|Ordibehest|Urdibehisht'],
  ['Khordad', 'خرداد|Khordād'],
  ['Tir', 'تیر'],
  ['Mordad', 'مرداد|امرداد|Amordad'],
  ['Shahrivar', 'شهریور|Sharivar|Shahriwar'],
  ['Mehr', 'مهر'],
  ['Aban', 'آبان'],
  ['Azar', 'آذر'],
  ['Dey', 'دی'],
  ['Bahman', 'بهمن'],
  ['Esfand', 'اسفند|Isfand|Esfend'],
];

/** The English name of a month (1–12). */
export const persianTitle = (month: number): string => months[month - 1]?.[0] ?? '';

/** The names of the twelve months, with and without the word ماه in one. */
export const persianMonthNames = (): readonly CalendarName[] =>
  months.flatMap(([title, printed], index) =>
    [title, ...printed.split('|')].flatMap((name) => {
      const isEnglish = /^[A-Z]/u.test(name);
      const base = { number: index + 1, isShort: false, isEnglish, isPersian: true };
      const names = isEnglish ? [name] : [name, `${name}ماه`];
      return names.map((one) => ({ ...base, name: fold(one) }));
    }),
  );
