import { calendar, type Calendar, type Element, type ElementReader, type Join } from './element.ts';
import { joinAt, monthsAt, type MonthsRead } from './months.ts';
import { periodAt, whichOf } from './period.ts';
import { skip } from './skip.ts';
import { does, isMark, type Term } from './terms.ts';
import { mayBeWord, needsNumber } from './word-or-month.ts';
import { yearAt } from './year.ts';

interface Days {
  readonly days: readonly number[];
  readonly join: Join;
  readonly end: number;
  readonly doubts?: readonly string[];
}

/** 11 June 2024, 11–13 Haziran, 11 من شهر حزيران, الحادي عشر من حزيران, 11 الجاري. */
export const dayFirst: ElementReader = (terms, at) => {
  const days = daysAt(terms, at);
  if (!days) return null;
  const place = skip(terms, days.end, ['of', 'month-word'], '.');
  const foreign = terms[place];
  if (foreign?.isForeignMonth) return foreignAt(at, place, foreign);
  const months = monthsAt(terms, place);
  return months ? namedDay(terms, at, days, months) : dayOfPeriod(terms, at, days);
};

function namedDay(
  terms: readonly Term[],
  at: number,
  { days, join, doubts = [] }: Days,
  months: MonthsRead,
): Element {
  const { said, end } = yearAt(terms, months.end);
  const element = { from: at, end, weekday: null, doubts };
  const meant = calendar({ days, dayJoin: join, ...said, ...monthsOf(months) });
  return said.year === null
    ? { ...element, meant, ...mayBeWord(months.first) }
    : { ...element, meant };
}

const monthsOf = ({ months, join, words }: MonthsRead): Partial<Calendar> => ({
  months,
  monthJoin: join,
  monthWords: words,
});

const foreignAt = (from: number, place: number, { text }: Term): Element => ({
  from,
  end: place + 1,
  weekday: null,
  meant: { type: 'foreign', word: text },
});

/** The 11th of last month, 11 الجاري. */
function dayOfPeriod(
  terms: readonly Term[],
  at: number,
  { days, join, end }: Days,
): Element | null {
  const place = skip(terms, end, ['of']);
  const period = periodAt(terms, skip(terms, end, ['of', 'link']));
  const base = { from: at, weekday: null };
  if (period?.meant.type === 'period' && period.meant.unit === 'month') {
    const meant = calendar({ days, dayJoin: join, monthShift: period.meant.shift });
    return { ...base, end: period.end, meant };
  }
  const isThis = /^ال/u.test(terms[place]?.text ?? '') && whichOf(terms[place]) === 'this';
  return isThis
    ? { ...base, end: place + 1, meant: calendar({ days, dayJoin: join, monthShift: 0 }) }
    : null;
}

/** One day of a month, or two with what joins them. */
export function daysAt(terms: readonly Term[], at: number): Days | null {
  const first = dayNumber(terms, at);
  if (first === null) return null;
  const days = [first];
  let join: Join | null = 'same';
  let end = at + 1;
  while (days.length < 8) {
    const isListed = isMark(terms[end], ',،') && isListGoingOn(terms, end);
    const next: Join | null = isListed ? 'and' : joinAt(terms[end]);
    const day = next && next !== 'either-name' ? dayNumber(terms, end + 1) : null;
    if (day === null) break;
    join = next;
    days.push(day);
    end += 2;
  }
  return days.length <= 2 ? { days, join: join ?? 'same', end } : manyDays(days, end);
}

/** In “11, 12 and 13 June” a comma goes on with the days; in “in 2024, 11 June” it does not. */
const isListGoingOn = (terms: readonly Term[], at: number): boolean =>
  dayNumber(terms, at + 1) !== null &&
  (joinAt(terms[at + 2]) !== null || isMark(terms[at + 2], ',،'));

function manyDays(days: readonly number[], end: number): Days {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const isRow = last - first === days.length - 1;
  const doubts = isRow ? [] : ['of the days between, not every one is named'];
  return { days: [first, last], join: 'span', end, doubts };
}

function dayNumber(terms: readonly Term[], at: number): number | null {
  const term = terms[at];
  if (term?.ordinal !== undefined && does(terms[at + 1], 'of')) return term.ordinal;
  if (term?.kind !== 'number' || term.text.length > 2) return null;
  const isTail = isMark(terms[at - 1], '.,:') && terms[at - 2]?.kind === 'number';
  return isTail && terms[at - 1]?.end === term.start && terms[at - 2]?.end === terms[at - 1]?.start
    ? null
    : term.number;
}

/** June 2024, June 11, 2024, Haziran'ın 11'i, and a month by itself. */
export const monthFirst: ElementReader = (terms, at) => {
  const months = monthsAt(terms, at);
  if (!months) return foreignFirst(terms, at);
  const { said, end } = yearAt(terms, months.end);
  const base = { from: at, weekday: null };
  if (said.year !== null)
    return { ...base, end, meant: calendar({ ...monthsOf(months), ...said }) };
  const withDay = dayBehind(terms, at, months);
  if (withDay) return withDay;
  const meant = calendar({ ...monthsOf(months), ...said });
  const isSaid = said.yearShift !== null || said.which !== 'latest';
  const isMonth = isSaid || isAnnounced(terms, at, end);
  return { ...base, end, meant, needsWhole: !isMonth || needsNumber(months.first) };
};

/** In June, شهر حزيران, Haziran ayında, Haziran'da: words that make a month of a name. */
function isAnnounced(terms: readonly Term[], at: number, end: number): boolean {
  const [before, last, after] = [terms[at - 1], terms[end - 1], terms[end]];
  const isIn = does(before, 'in', 'month-word', 'part', 'since', 'before', 'after', 'until');
  return isIn || /^[a-z]/u.test(last?.suffix ?? '') || does(after, 'month-word', 'it-part');
}

function foreignFirst(terms: readonly Term[], at: number): Element | null {
  const term = terms[at];
  if (!term?.isForeignMonth) return null;
  const next = skip(terms, at + 1, ['of', 'year-word'], ',،');
  const isYear = terms[next]?.kind === 'number' && terms[next]?.text.length === 4;
  const isMonth = isYear || does(terms[at - 1], 'month-word') || does(terms[at + 1], 'month-word');
  const element = foreignAt(at, isYear ? next : at, term);
  return isMonth ? element : { ...element, needsWhole: true };
}

/** “In June 11 people” names no day; “June 11” and Haziran'ın 11'i do. */
function dayBehind(terms: readonly Term[], at: number, months: MonthsRead): Element | null {
  const isGenitive =
    /^n?[iu]n$/u.test(terms[months.end - 1]?.suffix ?? '') || terms[months.end]?.text === 'ayinin';
  const place = skip(terms, months.end, isGenitive ? ['month-word'] : []);
  const days = daysAt(terms, place);
  if (!days || (isGenitive && terms[place]?.suffix === '')) return null;
  const before = terms[at - 1];
  if (!isGenitive && does(before, 'in') && !spans.has(before?.text ?? '')) return null;
  const isEnglish = months.first.month?.isEnglish === true;
  const { said, end } = yearAt(terms, days.end);
  const meant = calendar({ ...monthsOf(months), days: days.days, dayJoin: days.join, ...said });
  const isLoose = said.year === null && needsNumber(months.first);
  const needsWhole = isLoose || !(isGenitive || isEnglish);
  return { from: at, end, weekday: null, meant, doubts: days.doubts ?? [], needsWhole };
}

const spans = new Set(['from', 'between']);
