import { dated, joined, type Resolved, type Taken } from './dates.ts';
import type { Calendar } from './element.ts';
import { type PersianDays, persianDays } from './persian-calendar.ts';
import { persianTitle } from './persian-months.ts';
import { exists, type Point, pointText, shifted, startOf } from './point.ts';

/** What a calendar element names in a year of its own calendar. */
export function inYear(meant: Calendar, year: number, taken: Taken): Resolved {
  return meant.isPersian ? inPersianYear(meant, year, taken) : inGregorianYear(meant, year, taken);
}

function inGregorianYear(meant: Calendar, year: number, taken: Taken): Resolved {
  const points = pointsIn(meant, year);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || !points.every(exists)) return 'impossible';
  return joined({ ...dated(first), last, taken }, joinOf(meant), meant);
}

const joinOf = ({ days, dayJoin, monthJoin }: Calendar): Calendar['dayJoin'] =>
  days.length > 1 ? dayJoin : monthJoin;

function pointsIn({ days, months }: Calendar, year: number): readonly Point[] {
  if (months.length === 0) return [{ year, month: null, day: null }];
  const each: readonly (number | null)[] = days.length === 0 ? [null] : days;
  return months.flatMap((month) => each.map((day) => ({ year, month, day })));
}

// From here on years are Gregorian: 22 Khordad 2024 is a Persian day of that year.
const gregorianFrom = 1600;

function inPersianYear(meant: Calendar, said: number, taken: Taken): Resolved {
  if (said < gregorianFrom) return converted(meant, said, taken);
  const both = [said - 621, said - 622].map((year) => converted(meant, year, taken));
  const isThere = (dates: Resolved): boolean =>
    typeof dates !== 'string' && dates.first.year === said;
  return both.find(isThere) ?? 'impossible';
}

/** A day stays one; a month, a year and several of them are the days from first to last. */
function converted(meant: Calendar, year: number, taken: Taken): Resolved {
  const points = pointsIn(meant, year);
  const units = points.map(persianDays);
  const known = units.filter((unit): unit is PersianDays => typeof unit !== 'string');
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < units.length) {
    return units.includes('foreign') ? 'foreign' : 'impossible';
  }
  const base = { ...dated(first.first), last: last.first, taken, doubts: [wordsOf(points)] };
  if (meant.days.length > 0) return joined(base, joinOf(meant), meant);
  if (startOf(first.first) > startOf(last.last)) return 'impossible';
  const isUnit = points.length === 1;
  return { ...base, form: 'span', last: last.last, isUnit, doubts: allDays(meant, base, first) };
}

/** Months that are not in a row have days between them that were not named. */
function allDays(
  { monthJoin }: Calendar,
  { doubts, last }: { readonly doubts: readonly string[]; readonly last: Point },
  first: PersianDays,
): readonly string[] {
  const isRow = pointText(shifted(first.last, 1)) === pointText(last);
  const isPlain = ['same', 'span'].includes(monthJoin) || (monthJoin === 'and' && isRow);
  return isPlain ? doubts : [...doubts, 'all days from the first month to the last are given'];
}

/** Said of every date that was converted: from 22 Khordad 1403 of the Persian calendar. */
function wordsOf(points: readonly Point[]): string {
  const names = points.map(titleOf);
  const all = [...new Set([names[0], names.at(-1)])].join(' and ');
  return `converted from ${all} of the Persian calendar`;
}

const titleOf = ({ year, month, day }: Point): string =>
  [day, month === null ? null : persianTitle(month), year]
    .filter((part) => part !== null)
    .join(' ');
