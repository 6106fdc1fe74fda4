import { type DaysRead, daysAt } from './days.ts';
import { calendar, type Calendar, type Element, type ElementReader } from './element.ts';
import { joinAt, monthsAt, type MonthsRead } from './months.ts';
import { calledByDay, dayLeftBehind, numbered } from './numbered.ts';
import { shiftAt, whichOf } from './period.ts';
import { skip } from './skip.ts';
import { does, hasFigures, isMark, type Term, termAt } from './terms.ts';
import { loneDoubts, mayBeVerb, mayBeWord, needsNumber } from './word-or-month.ts';
import { bareYear, yearAt, type YearRead } from './year.ts';

/** 11 June 2024, 11–13 Haziran, 11 من شهر حزيران, الحادي عشر من حزيران, 11 الجاري. */
export const dayFirst: ElementReader = (terms, at) => {
  const days = daysAt(terms, at);
  if (!days) return null;
  const isTight = isDashed(terms, days.end);
  const place = isTight ? days.end + 1 : skip(terms, days.end, ['of', 'month-word'], '.');
  const { isForeignMonth } = termAt(terms, place);
  if (isForeignMonth) return foreign(at, place + 1);
  const months = monthsAt(terms, place);
  if (!months) return dayOfPeriod(terms, at, days);
  const isPersian = months.first.month?.isPersian === true;
  const { said, end: yearEnd, doubts = [] } = yearBehind(terms, months.end, isPersian, isTight);
  const { days: all, end } = withDayOfIt(terms, days, yearEnd);
  const meant = calendar({ ...said, ...daysOf(all), ...monthsOf(months) });
  const open = said.year === null ? (mayBeVerb(terms, end) ?? mayBeWord(months.first)) : {};
  const called = calledByDay(terms, at, end, said.year);
  const unsure = [...days.doubts, ...doubts, ...numbered(terms, at), ...called];
  return { from: at, end, weekday: null, doubts: unsure, meant, ...open };
};

/** 11-Jun-2024: a mark without a blank stands between a day and a month. */
const isDashed = (terms: readonly Term[], at: number): boolean =>
  isMark(termAt(terms, at), '-–/') &&
  termAt(terms, at - 1).end === termAt(terms, at).start &&
  termAt(terms, at).end === termAt(terms, at + 1).start &&
  termAt(terms, at + 1).month !== undefined;

/** The year behind a month; behind a mark where one stands before the month as well. */
function yearBehind(
  terms: readonly Term[],
  end: number,
  isPersian = false,
  isTight = false,
): YearRead {
  const place = isTight && isMark(termAt(terms, end), '-–/') ? end + 1 : end;
  const year = yearAt(terms, place, isPersian);
  const read = year.end === place ? (bareYear(terms, place, isPersian) ?? year) : year;
  return read.end === place ? { ...read, end } : read;
}

/** من 18 حزيران حتى 20 منه: a second day “of it”. */
function withDayOfIt(
  terms: readonly Term[],
  days: DaysRead,
  end: number,
): { readonly days: Pick<DaysRead, 'days' | 'join'>; readonly end: number } {
  const [join, day, of] = [
    joinAt(termAt(terms, end)),
    termAt(terms, end + 1),
    termAt(terms, end + 2),
  ];
  const number = day.number ?? day.ordinal ?? null;
  if (join === null || number === null || of.text !== 'منه' || days.days.length > 1) {
    return { days, end };
  }
  return { days: { days: [...days.days, number], join }, end: end + 3 };
}

const monthsOf = ({ months, join, words, first }: MonthsRead): Partial<Calendar> => ({
  isPersian: first.month?.isPersian === true,
  months,
  monthJoin: join,
  monthWords: words,
});

const daysOf = ({ days, join }: Pick<DaysRead, 'days' | 'join'>): Partial<Calendar> => ({
  days,
  dayJoin: join,
});

const foreign = (from: number, end: number): Element => ({
  from,
  end,
  weekday: null,
  meant: { type: 'foreign' },
});

/** The 11th of last month, 11 الجاري. */
function dayOfPeriod(terms: readonly Term[], at: number, days: DaysRead): Element | null {
  const month = shiftAt(terms, skip(terms, days.end, ['of', 'link']), 'month');
  const place = skip(terms, days.end, ['of']);
  const word = termAt(terms, place);
  const isThis = word.text.startsWith('ال') && whichOf(word) === 'this';
  const shifted = month ?? (isThis ? { shift: 0, end: place + 1 } : null);
  if (!shifted) return null;
  const meant = calendar({ ...daysOf(days), monthShift: shifted.shift });
  return { from: at, end: shifted.end, weekday: null, meant };
}

/** June 2024, June 11, 2024, Haziran'ın 11'i, and a month by itself. */
export const monthFirst: ElementReader = (terms, at) => {
  const months = monthsAt(terms, at);
  if (!months) return foreignFirst(terms, at);
  const year = yearAt(terms, months.end, months.first.month?.isPersian);
  const meant = calendar({ ...year.said, ...monthsOf(months) });
  const { end, doubts = [] } = year;
  const element = { from: at, end, weekday: null, meant, doubts };
  if (meant.year !== null) return element;
  const behind = dayBehind(terms, at, months);
  if (behind) return behind;
  if (isSaid(terms, at, months, year)) return { ...element, needsWhole: false };
  const alone = terms.length === 1 ? loneDoubts(months.first) : [];
  return { ...element, doubts: [...doubts, ...alone], needsWhole: true };
};

/** Whether more than its name makes a month of it: last June, in June, Haziran ayında, Haziran'da. */
function isSaid(
  terms: readonly Term[],
  at: number,
  { first }: MonthsRead,
  { said, end }: YearRead,
): boolean {
  const [before, last, after] = [at - 1, end - 1, end].map((to) => termAt(terms, to));
  if (!before || !last || !after) return false;
  // ماه مهر is the month whatever its name means otherwise.
  if (needsNumber(first)) return first.month?.isPersian === true && isCalled([before, after]);
  const isChosen = said.yearShift !== null || said.which !== 'latest';
  return isChosen || isWritten(before, last.suffix, after);
}

const isWritten = (before: Term, suffix: string, after: Term): boolean =>
  does(before, 'in', 'month-word', 'part', 'since', 'before', 'after', 'until') ||
  /^[a-z]/u.test(suffix) ||
  does(after, 'month-word', 'it-part');

const isCalled = (around: readonly Term[]): boolean =>
  around.some((term) => does(term, 'month-word'));

function foreignFirst(terms: readonly Term[], at: number): Element | null {
  const { isForeignMonth } = termAt(terms, at);
  if (!isForeignMonth) return null;
  const place = skip(terms, at + 1, ['of', 'year-word'], ',،');
  const isYear = hasFigures(termAt(terms, place), 4);
  const around = [termAt(terms, at - 1), termAt(terms, at + 1)];
  const isCounted = yearAt(terms, at + 1).end > at + 1;
  const isMonth = isYear || isCounted || around.some((term) => does(term, 'month-word'));
  const element = foreign(at, isYear ? place + 1 : at + 1);
  return isMonth ? element : { ...element, needsWhole: true };
}

/** June 11 and Haziran'ın 11'i; “in June 11 people” and حزيران 11 in a sentence name no day. */
function dayBehind(terms: readonly Term[], at: number, months: MonthsRead): Element | null {
  const isOwned = isGenitive(terms, months.end);
  const place = skip(terms, months.end, isOwned ? ['month-word'] : []);
  const days = daysAt(terms, place);
  const isOther = isOwned ? termAt(terms, place).suffix === '' : isInMonth(termAt(terms, at - 1));
  if (!days || isOther) return null;
  const inMonths = monthsOf(months);
  const { said, end, doubts: unsure = [] } = yearBehind(terms, days.end, inMonths.isPersian);
  const meant = calendar({ ...said, ...daysOf(days), ...inMonths });
  const isPlain = isOwned || months.first.month?.isEnglish === true;
  const needsWhole = !isPlain || (said.year === null && needsNumber(months.first));
  const called = calledByDay(terms, at, end, said.year);
  const doubts = [...days.doubts, ...unsure, ...called, ...dayLeftBehind(terms, end)];
  return { from: at, end, weekday: null, meant, doubts, needsWhole };
}

/** Turkish: the month owns the day, Haziran'ın, haziran ayının. */
const isGenitive = (terms: readonly Term[], end: number): boolean =>
  /^n?[iu]n$/u.test(termAt(terms, end - 1).suffix) || termAt(terms, end).text === 'ayinin';

const isInMonth = (term: Term): boolean => does(term, 'in') && !spans.has(term.text);
const spans = new Set(['from', 'between']);
