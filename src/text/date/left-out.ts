import { fold } from '../fold.ts';
import type { Element } from './element.ts';
import { figuresLeftOut } from './figures-left-out.ts';
import { isBeforeLast, periodAt } from './period.ts';
import type { Qualified } from './qualify.ts';
import { skip, skipBack } from './skip.ts';
import { does, type Term, termAt } from './terms.ts';

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
    ...whole,
    ...nthWeekday(terms, element, read),
  ];
  return [
    ...found.map((words) => `“${words}” beside it is not counted`),
    ...(isOpen && whole.length === 0 ? beginOfSpan(terms, read) : []),
    ...figuresLeftOut(terms, element, read),
  ];
}

/** The words from one place up to another, as printed. */
const printed = (terms: readonly Term[], from: number, end: number): string =>
  terms
    .slice(Math.max(0, from), end)
    .filter((term) => term.end > term.start)
    .map((term) => term.printed)
    .join(' ');

/** “From 11 June” begins a span, or says no more than “of”; so does 11 Haziran'dan. */
function beginOfSpan(terms: readonly Term[], { from, end }: Qualified): readonly string[] {
  const [word, last] = [termAt(terms, from - 1), termAt(terms, end - 1)];
  const isPartOf = does(termAt(terms, from - 2), 'part') || late.has(termAt(terms, from - 2).text);
  if (does(word, 'from') && !isPartOf) return [mayBegin(word)];
  return /^[dt][ae]n$/u.test(last.suffix) || /^(?:dun|bugun|yarin)[dt][ae]n$/u.test(last.text)
    ? [mayBegin(last)]
    : [];
}

const mayBegin = ({ printed: word }: Term): string =>
  `“${word}” may begin a span, and no end of it was read`;

// A late hour of yesterday evening: في وقت متأخر من مساء أمس.
const late = new Set(['متأخر', 'متأخرة', 'مبكر', 'مبكرة', 'لاحق', 'سابق'].map(fold));

/** A week on Tuesday, within days of 11 June, قبل أسبوع من 11 حزيران. */
function unitBefore(
  terms: readonly Term[],
  element: Element,
  { from }: Qualified,
): readonly string[] {
  const place = skipBack(terms, from, ['link', 'of', 'in', 'to', 'it-after', 'it-before']);
  const isSaid = from < element.from && does(termAt(terms, from), 'before', 'after');
  const isWhole = isSaid || [place - 1, place].some((at) => periodAt(terms, at));
  return isUnit(termAt(terms, place)) && !isWhole ? [printed(terms, place, from)] : [];
}

const isUnit = (term: Term): boolean =>
  term.unit !== undefined && !does(term, 'link', 'month-word', 'year-word');

/** 11 Haziran'dan bir hafta sonra, بعد 11 حزيران بيومين, 11 June plus two days. */
function unitBehind(terms: readonly Term[], { end }: Qualified): readonly string[] {
  const start = adds.has(termAt(terms, end).text) ? end + 1 : end;
  const [first, second] = [termAt(terms, start), termAt(terms, start + 1)];
  const isCounted = first.count !== undefined || first.kind === 'number' || does(first, 'few');
  if (isCounted && second.unit) return [printed(terms, end, start + 2)];
  if (start > end && isUnit(first)) return [printed(terms, end, start + 1)];
  return yearBefore(terms, end);
}

/** Thursday week, 11 June, the year before. */
function yearBefore(terms: readonly Term[], end: number): readonly string[] {
  const place = skip(terms, end, ['link'], ',،');
  const [unit, word] = [termAt(terms, place), termAt(terms, place + 1)];
  const isOther =
    (unit.unit !== undefined || does(unit, 'year-word')) &&
    does(word, 'before', 'after', 'it-before', 'it-after', 'ago', 'it-last', 'it-next');
  if (isOther) return [printed(terms, place, place + 2)];
  return place === end && isUnit(unit) && !periodAt(terms, end) ? [unit.printed] : [];
}

const adds = new Set(['plus', 'minus', '+', '-', '−', 'ب', 'arti', 'eksi']);

const parts = new Set(
  [
    'quarter|half|third|week|weekend|decade|half-year',
    'الربع|ربع|النصف|نصف|الثلث|ثلث|الأسبوع|العقد|نیمه|هفته|دهه',
  ].flatMap((words) => words.split('|').map(fold)),
);

/** The second quarter of 2024, المادة 5 من 2012, 2024'ün ikinci çeyreği: a part of what is named. */
function wholeParted(
  terms: readonly Term[],
  { meant, from, end }: Element,
  read: Qualified,
): readonly string[] {
  const isWhole = meant.type === 'period' || (meant.type === 'calendar' && meant.days.length === 0);
  if (!isWhole || read.from < from) return [];
  if (/^n?[iu]n$/u.test(termAt(terms, end - 1).suffix) && read.end === end) {
    return [printed(terms, end, end + 2)];
  }
  const of = skipBack(terms, from, ['in', 'year-word', 'month-word']);
  const place = does(termAt(terms, of), 'of') ? of : of + 1;
  if (!does(termAt(terms, place), 'of', 'in')) return [];
  const isOf = does(termAt(terms, place), 'of');
  const isPart = [place - 1, place - 2]
    .map((at) => termAt(terms, at))
    .some((term) => isOrder(term) && (isOf || term.kind === 'word'));
  return isPart ? [printed(terms, place - 2, from)] : [];
}

const isOrder = ({ kind, ordinal, persianDay, count, text }: Term): boolean =>
  kind === 'number' ||
  [ordinal, persianDay, count].some((one) => one !== undefined) ||
  parts.has(text) ||
  orders.has(text);

const orders = new Set(
  [
    'first|second|third|fourth|fifth|last|final|only',
    'ilk|birinci|ikinci|üçüncü|dördüncü|beşinci|son',
    'أول|ثاني|ثالث|رابع|خامس|آخر|الأول|الأولى|الثانية|الثالثة|الرابعة|الخامسة|الأخير|الأخيرة',
    'اولین|دومین|سومین|چهارمین|پنجمین|آخرین|نخستین|نخست|دوم|سوم|چهارم',
  ].flatMap((words) => words.split('|').map(fold)),
);

/** Last Friday of May, Haziran'ın ilk Salı günü, the Tuesday before last. */
function nthWeekday(
  terms: readonly Term[],
  { meant, from, end }: Element,
  read: Qualified,
): readonly string[] {
  if (meant.type !== 'weekday') return [];
  const before = skipBack(terms, from, ['link']);
  if (isOrder(termAt(terms, before)) && termAt(terms, before).kind === 'word') {
    return [printed(terms, before, from)];
  }
  for (const place of [end - 1, end, end + 1]) {
    if (isBeforeLast(terms, place)) return [printed(terms, place, place + 3)];
  }
  const start = orders.has(termAt(terms, end).text) ? end + 1 : end;
  const month = skip(terms, start, ['of', 'in', 'link', 'month-word']);
  const isOf = month > start && termAt(terms, month).month !== undefined;
  return isOf && read.end <= month ? [printed(terms, end, month + 1)] : [];
}
