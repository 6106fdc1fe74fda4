import { fold } from '../fold.ts';
import { does, hasFigures, isMark, type Term, termAt } from './terms.ts';

const numberedThings = new Set(
  'version|release|build|section|volume|issue|سورم|surum|surumu|الاصدار|نسخه|chapter|article|page|resolution|law|decree|no|round|رقم|الماده|قانون|القرار|صفحه|الصفحه|المرسوم|ماده|شماره|فصل'.split(
    '|',
  ),
);

/** Chapter 7 of March 2003, الثلث الأول من حزيران: what may be counted instead of the day. */
export function numbered(terms: readonly Term[], at: number): readonly string[] {
  return [...thingNumbered(terms, at), ...dayLeftOut(terms, at)];
}

/** Version 10.6.2024, الثلث الأول: the word before it may be numbered. */
export function thingNumbered(terms: readonly Term[], at: number): readonly string[] {
  const [{ text, printed, isKnown, weekday }, { ordinal }] = [
    termAt(terms, at - 1),
    termAt(terms, at),
  ];
  const isNoun = ordinal !== undefined && text.startsWith('ال') && isKnown !== true && !weekday;
  return isNoun || numberedThings.has(text) ? [`“${printed}” may be what is numbered`] : [];
}

/** The 11 of “on 11 and again on 14 June”. */
function dayAgain(terms: readonly Term[], at: number): string | null {
  for (const place of [at - 2, at - 3, at - 4]) {
    const [day, join] = [termAt(terms, place), termAt(terms, place + 1)];
    if (hasFigures(day, 1, 2) && does(join, 'and', 'or') && place + 2 < at) return day.printed;
  }
  return null;
}

const joinsDays = new Set(['nor', 'then', 'again', fold('على')]);

/** 1.-3. Haziran, neither 11 nor 12 June: the day before it is not read. */
function dayLeftOut(terms: readonly Term[], at: number): readonly string[] {
  const again = dayAgain(terms, at);
  if (again !== null) return [`“${again}” before it is not read`];
  const join = termAt(terms, at - 1);
  if (!isMark(join, '-–—−') && !joinsDays.has(join.text)) return [];
  const place = isMark(termAt(terms, at - 2), '.') ? at - 3 : at - 2;
  const isDay = hasFigures(termAt(terms, place), 1, 2) && !isMark(termAt(terms, place - 1), ':.');
  return isDay ? [`“${termAt(terms, place).printed}” before it is not read`] : [];
}

/** June 1, 2: a day behind it is not read; in “June 1, 24 people” no day stands there. */
export function dayLeftBehind(terms: readonly Term[], end: number): readonly string[] {
  const day = termAt(terms, end + 1);
  const isDay = isMark(termAt(terms, end), ',،') && hasFigures(day, 1, 2);
  return isDay && end + 2 >= terms.length ? [`“${day.printed}” behind it is not read`] : [];
}

// Before the date in Arabic and Persian, behind it in Turkish and English.
const called = new Set(
  [
    'ثورة|انتفاضة|حراك|حركة|انقلاب|حرب|هجوم|هجمات|أحداث|زلزال|مجزرة|شارع|ساحة|ميدان|حي|مدرسة|جسر',
    'انقلاب|کودتای|قیام|جنبش|میدان|خیابان|بنیاد|زلزله|حمله|حملات|جنگ|حوادث|رویدادهای|وقایع|اعتراضات',
    'darbesi|darbe|süreci|depremi|depremleri|saldırısı|saldırıları|savaşı|katliamı|caddesi|sokağı|meydanı|köprüsü|stadı|üniversitesi',
    'attack|attacks|revolution|uprising|coup|war|earthquake|quake|massacre|movement|street|square|bridge|foundation|university',
  ].flatMap((words) => words.split('|').map(fold)),
);

/** ثورة 25 يناير, 6 Şubat depremleri: what is called by its day is seldom of the latest year. */
export function calledByDay(
  terms: readonly Term[],
  from: number,
  end: number,
  year: number | null,
): readonly string[] {
  return [termAt(terms, from - 1), termAt(terms, end)]
    .filter(({ text }) => year === null && called.has(text))
    .map(({ printed }) => `“${printed}” may be called by a day of another year`);
}
