import { type Term, termAt } from './terms.ts';

const words = new Set(
  'chapter|article|page|resolution|law|decree|no|round|رقم|الماده|قانون|القرار|صفحه|الصفحه|المرسوم|ماده|شماره|فصل'.split(
    '|',
  ),
);

/** Chapter 7 of March 2003, الثلث الأول من حزيران: what may be counted instead of the day. */
export function numbered(terms: readonly Term[], at: number): readonly string[] {
  const [{ text, printed, isKnown, weekday }, { ordinal }] = [
    termAt(terms, at - 1),
    termAt(terms, at),
  ];
  const isNoun = ordinal !== undefined && text.startsWith('ال') && isKnown !== true && !weekday;
  return isNoun || words.has(text) ? [`“${printed}” may be what is numbered`] : [];
}
