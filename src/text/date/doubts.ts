import { endOf, type Point, startOf } from './point.ts';

const day = 86_400_000;

interface Unlikely {
  readonly first: Point;
  readonly last: Point;
  /** Whether the year is the latest that fits, for none was given. */
  readonly isGuessed: boolean;
}

/** What is unlikely about dates in the light of the document's: too old, too far ahead. */
export function doubtsAbout(
  { first, last, isGuessed }: Unlikely,
  on: Point | null,
): readonly string[] {
  const doubts: string[] = [];
  const seen = on && startOf(on);
  if (isGuessed && seen !== null && seen - endOf(last) > 183 * day) {
    doubts.push('the year was not given, and this lies more than six months back');
  }
  if (first.year < 1900)
    doubts.push(`before 1900${isElsewhere(first) ? ', or of another calendar' : ''}`);
  if (seen !== null && startOf(last) - seen > 2 * 366 * day) {
    doubts.push('more than two years after the document');
  }
  return doubts;
}

/** The present years of the Persian and the Hijri calendar. */
const isElsewhere = ({ year }: Point): boolean => year >= 1300 && year < 1500;
