import { type Candidate, candidatesIn, mayBeAhead } from './candidate.ts';
import { elementsIn } from './elements.ts';
import type { Point } from './point.ts';
import { saysMore } from './says-more.ts';
import { does, type Term, termsOf } from './terms.ts';

/** The date that a text means, with the doubts about it and the part of the text that says it. */
export interface FoundDate {
  readonly chosen: Candidate;
  readonly doubts: readonly string[];
  readonly part: string;
  /** Whether the text says nothing else. */
  readonly isWhole: boolean;
}

/** The date in a text: of several the one that says most, with a doubt that names another. */
export function foundDate(text: string, on: Point | null): FoundDate | null {
  const terms = termsOf(text);
  const isWhole = wholeness(terms);
  const all = candidatesIn(terms, elementsIn(terms), on).filter(
    (one) => !one.needsWhole || isWhole(one),
  );
  const chosen = all.reduce<Candidate | null>(better, null);
  if (!chosen) return null;
  const other = all.find((one) => isOther(one, chosen));
  const doubts = [
    ...chosen.doubts,
    ...(chosen.doubtInText !== null && !isWhole(chosen) ? [chosen.doubtInText] : []),
    ...(other ? [`another date stands there: “${partOf(text, terms, other)}”`] : []),
    ...(chosen.looksBack && terms.some(isFuture) ? [mayBeAhead] : []),
  ];
  return { chosen, doubts, part: partOf(text, terms, chosen), isWhole: isWhole(chosen) };
}

/** Whether a candidate says something else than the chosen one, and not only less of the same. */
const isOther = ({ edtf, why, rank }: Candidate, chosen: Candidate): boolean =>
  why !== 'foreign' &&
  chosen.edtf?.startsWith(edtf ?? ' ') !== true &&
  (rank > 1 || chosen.taken === 'year');

function better(best: Candidate | null, next: Candidate): Candidate {
  if (!best) return next;
  if (isOnlyOf(best, next) || isOnlyOf(next, best)) return best.edtf === null ? next : best;
  if (next.rank > best.rank) return next;
  const isFirst = best.edtf !== null || next.edtf === null || next.rank < best.rank;
  return isFirst ? best : next;
}

/** Of two dates one that gives its own year, while the other waits for the document's. */
const isOnlyOf = (one: Candidate, other: Candidate): boolean =>
  one.why === 'needs-day' && other.edtf !== null && other.rank >= ownMonth;

/** The rank of a month with its year, of the Persian calendar as well. */
const ownMonth = 5.5;

const partOf = (text: string, terms: readonly Term[], { from, end }: Candidate): string =>
  text.slice(terms[from]?.start ?? 0, terms[end - 1]?.end ?? 0).trim();

/** Whether a part of the terms is all that they say, for any part at the same cost. */
function wholeness(terms: readonly Term[]): (part: Pick<Candidate, 'from' | 'end'>) => boolean {
  let count = 0;
  const said = [0, ...terms.map((term) => (count += saysMore(term) ? 1 : 0))];
  return ({ from, end }) => said[from] === 0 && said[end] === count;
}

const isFuture = (term: Term): boolean =>
  does(term, 'future') || /(?:[ae]ca[kg]|[ae]ce[kg])[a-z]{0,6}$/u.test(term.text);
