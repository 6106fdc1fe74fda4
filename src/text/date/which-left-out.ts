import { fold } from '../fold.ts';
import type { Element } from './element.ts';
import { isOrder, orders } from './order.ts';
import { isAfterNext, isBeforeLast } from './period.ts';
import type { Qualified } from './qualify.ts';
import { skip, skipBack } from './skip.ts';
import { does, printedOf, type Term, termAt } from './terms.ts';

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
  if (meant.type === 'calendar') return [...otherYear(terms, end), ...yearly(terms, from, end)];
  if (meant.type !== 'weekday' && meant.type !== 'period') return [];
  const before = [from - 1, read.from, from].map((at) => termAt(terms, at));
  const behind = [end - 1, end].map((at) => termAt(terms, at));
  const word =
    before.find(({ text }) => othersBefore.has(text)) ??
    behind.find(({ text }) => othersBehind.has(text));
  return word ? [word.printed] : [];
}

/** 11 June the same year, 11 حزيران من العام التالي, ۱۱ ژوئن همان سال. */
function otherYear(terms: readonly Term[], end: number): readonly string[] {
  const places = [end - 2, end - 1, end, end + 1, end + 2];
  const place = places.find((at) => isOtherYear(terms, at));
  return place === undefined ? [] : [printedOf(terms, place, place + 2)];
}

function isOtherYear(terms: readonly Term[], at: number): boolean {
  const [one, other] = [termAt(terms, at), termAt(terms, at + 1)];
  return (
    (othersBefore.has(one.text) && isTime(other)) || (isTime(one) && othersBehind.has(other.text))
  );
}

const isTime = (term: Term): boolean => term.unit !== undefined || does(term, 'year-word');

const feasts = wordsOf([
  'anniversary|anniversaries|commemoration',
  'yıldönümü|yıldönümünde|yıldönümünü',
  'الذكرى|ذكرى|بذكرى|سالگرد',
]);

/** Her 11 Haziran'da; في الذكرى الخامسة لـ11 حزيران: a day of every year. */
function yearly(terms: readonly Term[], from: number, end: number): readonly string[] {
  const around = [...terms.slice(Math.max(0, from - 4), from), ...terms.slice(end, end + 3)];
  const feast = around.find(({ text }) => feasts.has(text));
  const isTurkish = terms.slice(from, end).some(({ month }) => month && !month.isEnglish);
  const before = termAt(terms, from - 1);
  const every = isTurkish && before.text === 'her' ? [before.printed] : [];
  return feast ? [feast.printed] : every;
}
