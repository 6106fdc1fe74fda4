import { calendar, type Calendar, type Element } from './element.ts';
import { hasFigures, isMark, type Term, termAt } from './terms.ts';

/** A year with the doubts about how its figures were read. */
export interface YearOfFigures {
  readonly year: number;
  readonly doubts: readonly string[];
}

/** The years of the Persian calendar that figures without a month's name can mean. */
const [first, last] = [1300, 1450];

// From here on figures are a lunar Hijri year of this century, not one that is yet to come.
const lunarFrom = 1430;

const near = 8;

/** Whether a year can only be Persian or Hijri in what is written today. */
export const isPersianYear = (year: number): boolean => year >= first && year <= last;

/**
 * An element whose year is given in figures, of the Persian calendar where the year can be and
 * the text is Persian, or nothing else stands in it; a lunar Hijri one where the text is Arabic.
 */
export function inItsCalendar(terms: readonly Term[], element: Element): Element {
  const { meant, end } = element;
  if (meant.type !== 'calendar' || meant.isPersian || !isPersianYear(meant.year ?? 0)) {
    return element;
  }
  const given = calendarSaid(terms, end);
  const said = given ?? calendarLikely(terms, element, meant);
  if (said === 'gregorian') return element;
  if (said === 'lunar')
    return { ...element, ...withWord(given, element), meant: { type: 'foreign' } };
  const doubts = said === 'solar' ? [] : ['a year of the lunar Hijri calendar may be meant'];
  const persian = calendar({ ...meant, isPersian: true });
  return {
    ...element,
    ...withWord(given, element),
    doubts: [...(element.doubts ?? []), ...doubts],
    meant: persian,
  };
}

/** The word that says the calendar belongs to the date, which is one wherever it stands. */
const withWord = (given: Kind | null, { end }: Element): Partial<Element> =>
  given === null ? {} : { end: end + 1, needsWhole: false };

type Kind = 'solar' | 'perhaps solar' | 'lunar' | 'gregorian';

const kinds: ReadonlyMap<string, Kind> = new Map([
  ...'شمسي|هجري شمسي|خورشيدي|هجري خورشيدي'.split('|').map((word) => [word, 'solar'] as const),
  ...'ه|هجري|هجريه|قمري|هجري قمري|ah|hijri|hicri'
    .split('|')
    .map((word) => [word, 'lunar'] as const),
  ...'ميلادي|ميلاديه|م|ad|ce'.split('|').map((word) => [word, 'gregorian'] as const),
]);

/** What stands at a year and says of which calendar it is, or null: هـ, هـ.ش, شمسی, AH. */
export function calendarSaid(terms: readonly Term[], end: number): Kind | null {
  const [word, mark, letter] = [termAt(terms, end), termAt(terms, end + 1), termAt(terms, end + 2)];
  if (word.text === 'ه' && isMark(mark, '.') && letter.text === 'ش') return 'solar';
  if (word.text === 'هجري' && kinds.get(mark.text) === 'solar') return 'solar';
  return kinds.get(word.text) ?? null;
}

/** What the letters and digits round a date tell of its calendar. */
function calendarLikely(
  terms: readonly Term[],
  { from, end }: Element,
  { year, days, months }: Calendar,
): Kind {
  const around = terms.slice(Math.max(0, from - near), end + near);
  const likely = (year ?? 0) >= lunarFrom ? 'lunar' : null;
  if (around.some(({ printed }) => persianSigns.test(printed))) return likely ?? 'solar';
  // عام 1348 is of the Middle Ages as often as of another calendar.
  if (days.length + months.length === 0) return 'gregorian';
  const isArabic = around.some(({ kind, printed }) => kind === 'word' && arabic.test(printed));
  const isAlone = from === 0 && end >= terms.length;
  return isArabic ? 'lunar' : isAlone ? (likely ?? 'perhaps solar') : 'gregorian';
}

/** Letters and digits that Persian has and Arabic has not. */
const persianSigns = /[پچژگکی۰-۹]/u;
const arabic = /\p{Script=Arabic}/u;

/** Whether figures are printed in Persian digits. */
export const isInPersianDigits = ({ printed }: Term): boolean => /^[۰-۹]+$/u.test(printed);

/** The year behind a Persian month, in four figures or, with a doubt, in two: آبان ۹۸. */
export function persianYear(term: Term): YearOfFigures | null {
  if (term.number === null || term.suffix !== '') return null;
  if (hasFigures(term, 4)) {
    const isLikely = term.number >= 1200 && term.number < 2200;
    return isLikely && !isBetween(term.number) ? { year: term.number, doubts: [] } : null;
  }
  return hasFigures(term, 2) && term.number > 31 ? persianYearOfTwo(term) : null;
}

/** Too late for the Persian calendar, too early for the Gregorian one. */
const isBetween = (year: number): boolean => year > 1500 && year < 1600;

/** The year that two figures stand for. */
export function persianYearOfTwo({ text }: Term): YearOfFigures {
  const year = Number(text) < 20 ? 1400 + Number(text) : 1300 + Number(text);
  return { year, doubts: [`the year ${text} is read as ${year}`] };
}

// In Latin letters also a lorry, a name, a scolding: months only with a Persian year behind.
const loose = new Set(['tir', 'mehr', 'aban', 'azar', 'dey']);

/** Whether the name of a month stands here that is a month only with its year, which is missing. */
export function lacksPersianYear(terms: readonly Term[], at: number): boolean {
  const places = [at + 1, at + 2, at + 3];
  return loose.has(termAt(terms, at).text) && !places.some((place) => isYearAt(terms, place));
}

const isYearAt = (terms: readonly Term[], at: number): boolean =>
  hasFigures(termAt(terms, at), 4) && isPersianYear(Number(termAt(terms, at).text));
