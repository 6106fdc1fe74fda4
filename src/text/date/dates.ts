import type { Calendar } from './element.ts';
import { type Point, pointText, shifted, startOf } from './point.ts';

/** What a document's date gave: the year, or the whole day. */
export type Taken = 'year' | 'day' | null;

/** Dates of the calendar in the form that EDTF has for them. */
export interface Dates {
  readonly form: 'one' | 'span' | 'one-of' | 'until' | 'since';
  readonly first: Point;
  /** The same as the first where there is one only. */
  readonly last: Point;
  readonly taken: Taken;
  readonly mark: '' | '~' | '?' | '%';
  readonly doubts: readonly string[];
  /** A span that is one month or one year of the Persian calendar. */
  readonly isUnit?: boolean;
}

/** Why an element gives no date: the calendar has none such, or the document's date is needed. */
export type NoDates = 'impossible' | 'needs-day' | 'foreign';

export type Resolved = Dates | NoDates;

/** One point, or what else is given. */
export const dated = (point: Point, more: Partial<Dates> = {}): Dates => ({
  form: 'one',
  first: point,
  last: point,
  taken: null,
  mark: '',
  doubts: [],
  ...more,
});

/** Two points as their joining words say; where those leave it open, one of the two with a doubt. */
export function joined(
  dates: Dates,
  join: Calendar['dayJoin'],
  meant: Partial<Calendar> = {},
): Resolved {
  const { first, last } = dates;
  const isForward = startOf(first) <= startOf(last);
  const isOne = join === 'same' || pointText(first) === pointText(last);
  if (isOne) return { ...dates, last: first };
  if (join === 'span' || (join === 'and' && isRow(first, last))) {
    return isForward ? { ...dates, form: 'span' } : 'impossible';
  }
  const doubts = [...dates.doubts, ...joinDoubts[join](meant)];
  const order = isForward ? { first, last } : { first: last, last: first };
  return { ...dates, ...order, form: 'one-of', doubts };
}

/** Two days of which the second follows the first. */
const isRow = (first: Point, last: Point): boolean =>
  first.day !== null && pointText(shifted(first, 1)) === pointText(last);

const twoNames = ({ monthWords = [] }: Partial<Calendar>): readonly string[] => {
  const [one, other] = monthWords;
  return one === undefined || other === undefined
    ? ['two dates are named']
    : [`“${one}” and “${other}” are two different months`];
};

const joinDoubts: Readonly<
  Record<
    Exclude<Calendar['dayJoin'], 'same' | 'span'>,
    (meant: Partial<Calendar>) => readonly string[]
  >
> = { 'one-of': () => [], 'either-name': twoNames, slash: twoNames, and: twoNames };
