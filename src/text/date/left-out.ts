import { fold } from '../fold.ts';
import type { Element } from './element.ts';
import { figuresLeftOut } from './figures-left-out.ts';
import { joinAt } from './months.ts';
import { isOrder } from './order.ts';
import type { Qualified } from './qualify.ts';
import { skip, skipBack } from './skip.ts';
import { does, hasFigures, isMark, printedOf, type Term, termAt } from './terms.ts';
import { countedRound, unitBefore, unitBehind } from './units-left-out.ts';
import { nthWeekday, otherOne } from './which-left-out.ts';

/** What stands at a date, says more of it, and was not read: a week on, the first Friday of. */
export function leftOut(
  terms: readonly Term[],
  element: Element,
  read: Qualified,
): readonly string[] {
  const isOpen = read.dates.form === 'one' || read.dates.isUnit === true;
  const whole = wholeParted(terms, element, read);
  const found = [
    ...unitBefore(terms, element, read),
    ...unitBehind(terms, read),
    ...countedRound(terms, element, read),
    ...whole,
    ...nthWeekday(terms, element, read),
    ...otherOne(terms, element, read),
    ...anotherDay(terms, element, read),
  ];
  return [
    ...found.map((words) => `“${words}” beside it is not counted`),
    ...(isOpen && whole.length === 0 ? beginOfSpan(terms, read) : []),
    ...figuresLeftOut(terms, element, read),
  ];
}

/** “From 11 June” begins a span, or says no more than “of”; so does 11 Haziran'dan. */
function beginOfSpan(terms: readonly Term[], { from, end }: Qualified): readonly string[] {
  const [word, last] = [termAt(terms, from - 1), termAt(terms, end - 1)];
  const isPartOf = does(termAt(terms, from - 2), 'part') || late.has(termAt(terms, from - 2).text);
  if (does(word, 'from', 'between') && !isPartOf) return [mayBegin(word)];
  return /^[dt][ae]n$/u.test(last.suffix) || /^(?:dun|bugun|yarin)[dt][ae]n$/u.test(last.text)
    ? [mayBegin(last)]
    : [];
}

const mayBegin = ({ printed: word }: Term): string =>
  `“${word}” may begin a span, and no end of it was read`;

// A late hour of yesterday evening: في وقت متأخر من مساء أمس.
const late = new Set(['متأخر', 'متأخرة', 'مبكر', 'مبكرة', 'لاحق', 'سابق'].map(fold));

/** The second quarter of 2024, المادة 5 من 2012, 2024'ün ikinci çeyreği: a part of what is named. */
function wholeParted(
  terms: readonly Term[],
  { meant, from, end }: Element,
  read: Qualified,
): readonly string[] {
  const isWhole = meant.type === 'period' || (meant.type === 'calendar' && meant.days.length === 0);
  if (!isWhole || read.from < from) return [];
  if (isOwner(terms, end) && read.end === end) return [printedOf(terms, end, end + 2)];
  const of = skipBack(terms, from, ['in', 'year-word', 'month-word']);
  const place = does(termAt(terms, of), 'of') ? of : of + 1;
  if (!does(termAt(terms, place), 'of', 'in')) return [];
  const isOf = does(termAt(terms, place), 'of');
  const isPart = [place - 1, place - 2]
    .map((at) => termAt(terms, at))
    .some((term) => isOrder(term) && (isOf || term.kind === 'word'));
  return isPart ? [printedOf(terms, place - 2, from)] : [];
}

/** Turkish: what stands behind is a part of it, Haziran'ın, haziran ayının, geçen yılın. */
const isOwner = (terms: readonly Term[], end: number): boolean =>
  /^n?[iu]n$/u.test(termAt(terms, end - 1).suffix) ||
  owners.has(termAt(terms, end - 1).text) ||
  termAt(terms, end).text === 'ayinin';

const owners = new Set(['yılın', 'ayın', 'haftanın', 'senenin', 'yılının'].map(fold));

/** 11 June (+1), June (or July), next month on the 3rd. */
function anotherDay(
  terms: readonly Term[],
  { meant }: Element,
  { end }: Qualified,
): readonly string[] {
  const place = skip(terms, end, ['link']);
  const isOrdinal = /\d(?:st|nd|rd|th)$/iu.test(termAt(terms, place).printed);
  if (meant.type === 'period' && isOrdinal) return [printedOf(terms, place, place + 1)];
  const inside = isMark(termAt(terms, end), '(,') ? end + 1 : end;
  const isSign = isMark(termAt(terms, inside), '+±');
  const isOther = inside > end && does(termAt(terms, inside), 'or');
  return isSign || isOther ? [printedOf(terms, inside, inside + 2)] : otherNumber(terms, end);
}

/** 2024-06-11 or 12. */
function otherNumber(terms: readonly Term[], end: number): readonly string[] {
  const [day, after] = [termAt(terms, end + 1), termAt(terms, end + 2)];
  const isJoined = joinAt(termAt(terms, end)) !== null && hasFigures(day, 1, 2);
  const isAlone = after.kind === 'mark' ? !isMark(after, ':.%/') : after.text === '';
  return isJoined && isAlone ? [printedOf(terms, end, end + 2)] : [];
}
