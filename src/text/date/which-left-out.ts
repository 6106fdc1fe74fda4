import { fold } from '../fold.ts';
import type { Element } from './element.ts';
import { isOrder, orders } from './order.ts';
import { isAfterNext, isBeforeLast } from './period.ts';
import type { Qualified } from './qualify.ts';
import { skip, skipBack } from './skip.ts';
import { printedOf, type Term, termAt } from './terms.ts';

/** Last Friday of May, Haziran'ın ilk Salı günü, the Tuesday before last. */
export function nthWeekday(
  terms: readonly Term[],
  { meant, from, end }: Element,
  read: Qualified,
): readonly string[] {
  if (meant.type !== 'weekday') return [];
  const before = skipBack(terms, from, ['link']);
  if (isOrder(termAt(terms, before)) && termAt(terms, before).kind === 'word') {
    return [printedOf(terms, before, from)];
  }
  const beyond = [end - 1, end, end + 1].find(
    (place) => isBeforeLast(terms, place) || isAfterNext(terms, place),
  );
  if (beyond !== undefined) return [printedOf(terms, beyond, beyond + 3)];
  return monthBehind(terms, end, read);
}

/** الجمعة الأولى من حزيران: the month that a weekday is counted in. */
function monthBehind(terms: readonly Term[], end: number, read: Qualified): readonly string[] {
  const start = orders.has(termAt(terms, end).text) ? end + 1 : end;
  const month = skip(terms, start, ['of', 'in', 'link', 'month-word'], ',،');
  const isOf = month > start && termAt(terms, month).month !== undefined;
  return isOf && read.end <= month ? [printedOf(terms, end, month + 1)] : [];
}

const wordsOf = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((words) => words.split('|').map(fold)));

const othersBefore = wordsOf([
  'other|that|following|previous|preceding|same|alternate|some',
  'o|aynı|ertesi|sonraki|önceki',
  'ذلك|تلك|همان',
]);
const othersBehind = wordsOf(['نفسه|نفسها|ذاته|التالي|التالية|السابق|السابقة', 'بعدی|قبلی']);

/** That Tuesday, bir sonraki salı, الثلاثاء التالي: counted from another day than the document's. */
export function otherOne(
  terms: readonly Term[],
  { meant, from, end }: Element,
  read: Qualified,
): readonly string[] {
  if (meant.type !== 'weekday' && meant.type !== 'period') return [];
  const before = [from - 1, read.from, from].map((at) => termAt(terms, at));
  const behind = [end - 1, end].map((at) => termAt(terms, at));
  const word =
    before.find(({ text }) => othersBefore.has(text)) ??
    behind.find(({ text }) => othersBehind.has(text));
  return word ? [word.printed] : [];
}
