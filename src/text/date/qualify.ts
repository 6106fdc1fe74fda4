import type { Dates } from './dates.ts';
import { changes, changesBehind, marked } from './qualifiers.ts';
import type { Role } from './role.ts';
import { skip, skipBack } from './skip.ts';
import { does, isMark, type Term, termAt } from './terms.ts';

/** Dates with the words round them, which may be in more terms than the date itself. */
export interface Qualified {
  readonly dates: Dates;
  readonly from: number;
  readonly end: number;
}

/** About, perhaps, before, since, early: what the words at a date make of it. */
export function qualify(terms: readonly Term[], found: Qualified, isWeekday: boolean): Qualified {
  // “About Monday” is what somebody speaks about.
  if (isWeekday && does(termAt(terms, found.from - 1), 'about')) return found;
  let now = found;
  for (let turn = 0; turn < 3; turn++) {
    const next = withWordBefore(terms, now) ?? withWordBehind(terms, now) ?? asked(terms, now);
    if (!next) break;
    now = next;
  }
  return now;
}

function withWordBefore(terms: readonly Term[], { dates, from, end }: Qualified): Qualified | null {
  if (isMark(termAt(terms, from - 1), '~≈')) {
    return { dates: marked('~')(dates, '~'), from: from - 1, end };
  }
  const place = wordBefore(terms, from);
  const word = termAt(terms, place);
  const change = changes(word);
  if (!change || word.month || word.weekday) return countedFrom(terms, { dates, from, end });
  const { unit, printed } = termAt(terms, place - 1);
  // “Two days after 11 June” is another day, which is not counted here.
  if (!unit || !does(word, 'before', 'after')) {
    return { dates: change(dates, word.printed), from: place, end };
  }
  const doubts = [...dates.doubts, `“${printed} ${word.printed}” before it is not counted`];
  return { dates: { ...dates, doubts }, from: place, end };
}

/** قبل يومين من 11 حزيران is another day as well. */
function countedFrom(terms: readonly Term[], { dates, from, end }: Qualified): Qualified | null {
  const place = skipBack(terms, from, ['link', 'of']);
  const { unit, printed } = termAt(terms, place);
  const start = [place - 1, place - 2].find((at) => does(termAt(terms, at), 'before', 'after'));
  if (!unit || start === undefined || place === from - 1) return null;
  const doubts = [
    ...dates.doubts,
    `“${termAt(terms, start).printed} … ${printed}” before it is not counted`,
  ];
  return { dates: { ...dates, doubts }, from: start, end };
}

/** “11 June (?)” is doubted by who wrote it, and so is “11 June?” where nothing else stands there. */
function asked(terms: readonly Term[], { dates, from, end }: Qualified): Qualified | null {
  const isClosed = isMark(termAt(terms, end), '(') && isMark(termAt(terms, end + 2), ')');
  if (!isMark(termAt(terms, isClosed ? end + 1 : end), '?؟')) return null;
  const isAlone = end + 1 >= terms.length && skipBack(terms, from, ['link', 'in']) < 0;
  if (isClosed || isAlone) {
    return { dates: marked('?')(dates, '?'), from, end: isClosed ? end + 3 : end + 1 };
  }
  return {
    dates: { ...dates, doubts: [...dates.doubts, 'a question is asked'] },
    from,
    end: end + 1,
  };
}

/** The place of the word that may say more of a date: early in the month of, mid-June. */
function wordBefore(terms: readonly Term[], from: number): number {
  if (changes(termAt(terms, from - 1))) return from - 1;
  const isPart = isMark(termAt(terms, from - 1), '-') && does(termAt(terms, from - 2), 'part');
  return isPart ? from - 2 : skipBack(terms, from, ['link', 'of', 'month-word', 'year-word']);
}

function withWordBehind(terms: readonly Term[], { dates, from, end }: Qualified): Qualified | null {
  const place = skip(terms, end, ['link', 'month-word', 'year-word']);
  const word = termAt(terms, place);
  const found = changesBehind(word);
  if (!found || !hasCase(terms, place, found[0])) return null;
  return { dates: found[1](dates, word.printed), from, end: place + 1 };
}

/** Turkish says “from” or “to” on the date itself: 11 Haziran'dan önce, 11 Haziran'a kadar. */
function hasCase(terms: readonly Term[], place: number, role: Role): boolean {
  if (['it-about', 'it-part', 'it-beside', 'it-not'].includes(role)) return true;
  if (/^(?:oncesi|sonrasi)/u.test(termAt(terms, place).text) || isCaseless(terms, place)) {
    return true;
  }
  const { text, suffix } = termAt(terms, place - 1);
  const ending = suffix === '' ? text : suffix;
  return role === 'it-until' ? /(?:[yn]?[ae]|in[ea])$/u.test(ending) : /[dt][ae]n$/u.test(ending);
}

/** Onwards, فصاعدا, به بعد: only Turkish has a case before such a word. */
const isCaseless = (terms: readonly Term[], place: number): boolean =>
  /^(?:onward|and |or |at |to |until |till |up |ve |veya |\p{Script=Arabic})/u.test(
    termAt(terms, place).text,
  );
