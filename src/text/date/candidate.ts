import { clockAt } from './clock.ts';
import type { Dates, NoDates, Resolved, Taken } from './dates.ts';
import { doubtsAbout } from './doubts.ts';
import type { Calendar, Element, Meant } from './element.ts';
import { joinBetween, resolvePair } from './joined-elements.ts';
import { leftOut } from './left-out.ts';
import { exists, type Point, pointText } from './point.ts';
import { qualify } from './qualify.ts';
import { resolve } from './resolve.ts';
import type { Term } from './terms.ts';

/** A date found in a text, with the words that belong to it. */
export interface Candidate {
  /** Null where it gives no date, for the reason in `why`. */
  readonly edtf: string | null;
  readonly why: NoDates | null;
  readonly taken: Taken;
  readonly doubts: readonly string[];
  /** A doubt that holds only where the text says more, or null. */
  readonly doubtInText: string | null;
  readonly from: number;
  readonly end: number;
  readonly needsWhole: boolean;
  /** How much it says: of several the one that says most is meant. */
  readonly rank: number;
  /** Whether it was taken for a day past, which a text about the future leaves open. */
  readonly looksBack: boolean;
}

/** The dates of a text; two that stand joined are one. */
export function candidatesIn(
  terms: readonly Term[],
  elements: readonly Element[],
  on: Point | null,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < elements.length; at++) {
    const [first, second] = [elements[at], elements[at + 1]];
    const pair = first && second ? pairOf(terms, [first, second], on) : null;
    if (pair) at++;
    if (first) found.push(pair ?? candidate(terms, first, resolve(first, on), on));
  }
  return found;
}

const isNear = (a: Meant, b: Meant): boolean =>
  a.type === b.type || (relative.has(a.type) && relative.has(b.type));
const relative: ReadonlySet<Meant['type']> = new Set(['counted', 'weekday']);

function pairOf(
  terms: readonly Term[],
  [first, second]: readonly [Element, Element],
  on: Point | null,
): Candidate | null {
  const join = isNear(first.meant, second.meant) ? joinBetween(terms, first, second) : null;
  const dates = join && resolvePair(first, second, join, on);
  if (!dates) return null;
  const needsWhole = first.needsWhole === true && second.needsWhole === true;
  return candidate(terms, { ...second, from: first.from, needsWhole }, dates, on);
}

function candidate(
  terms: readonly Term[],
  element: Element,
  resolved: Resolved,
  on: Point | null,
): Candidate {
  const { meant, from, end, needsWhole = false } = element;
  const { doubtInText = null } = element;
  const base = { needsWhole, doubtInText, rank: rankOf(meant), looksBack: looksBack(meant) };
  const none = { ...base, edtf: null, taken: null, doubts: [], from, end };
  if (typeof resolved === 'string') return { ...none, why: resolved };
  const found = qualify(terms, { dates: resolved, from, end }, meant.type === 'weekday');
  // Counting may lead out of the years that EDTF has four figures for.
  if (!exists(found.dates.first) || !exists(found.dates.last))
    return { ...none, why: 'impossible' };
  const timed = withClock(terms, found.dates, found.end);
  const isGuessed = found.dates.taken === 'year' && base.looksBack;
  const doubts = [
    ...found.dates.doubts,
    ...(meant.type === 'weekday' && found.dates.form === 'until' ? [mayBeAhead] : []),
    ...timed.doubts,
    ...leftOut(terms, element, found),
    ...doubtsAbout({ ...found.dates, isGuessed }, on),
  ];
  return { ...base, why: null, taken: found.dates.taken, from: found.from, ...timed, doubts };
}

/** Said of a day that was taken for one past. */
export const mayBeAhead = 'the words may speak of the future';

function looksBack(meant: Meant): boolean {
  if (meant.type === 'weekday') return meant.which === 'latest' && meant.weekShift === null;
  if (meant.type === 'nth') return meant.year === null && meant.yearShift === null;
  return meant.type === 'calendar' && meant.which === 'latest' && !hasYear(meant);
}

const hasYear = ({ year, yearShift, monthShift }: Calendar): boolean =>
  [year, yearShift, monthShift].some((said) => said !== null);

function rankOf(meant: Meant): number {
  if (meant.type !== 'calendar') return ranks[meant.type];
  const isDated = hasYear(meant);
  // Of two calendars that name the same, the one that needs no conversion is taken.
  const less = meant.isPersian ? 0.5 : 0;
  if (meant.days.length > 0) return (isDated ? 9 : 8) - less;
  if (meant.months.length === 0) return 1;
  return (isDated ? 6 : 3) - less;
}

const ranks: Readonly<Record<Exclude<Meant['type'], 'calendar'>, number>> = {
  foreign: 7,
  nth: 8.5,
  counted: 5,
  weekday: 4,
  vague: 2,
  period: 2,
};

/** The time of day behind a single day, kept where its zone stands there too. */
function withClock(
  terms: readonly Term[],
  dates: Dates,
  end: number,
): Pick<Candidate, 'edtf' | 'end' | 'doubts'> {
  const edtf = edtfOf(dates);
  const isDay = dates.form === 'one' && dates.first.day !== null && dates.mark === '';
  const clock = isDay ? clockAt(terms, end) : null;
  if (!clock) return { edtf, end, doubts: [] };
  if (clock.zone !== null)
    return { edtf: `${edtf}T${clock.time}${clock.zone}`, end: clock.end, doubts: [] };
  return {
    edtf,
    end: clock.end,
    doubts: [`${clock.time} is not kept: no zone as in +03:00 stands at it`],
  };
}

function edtfOf({ form, first, last, mark }: Dates): string {
  const [a, b] = [pointText(first) + mark, pointText(last) + mark];
  return { one: a, span: `${a}/${b}`, 'one-of': `[${a},${b}]`, until: `../${a}`, since: `${a}/..` }[
    form
  ];
}
