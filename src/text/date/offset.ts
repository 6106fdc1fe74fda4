import type { ElementReader, Meant } from './element.ts';
import { type Term, termAt } from './terms.ts';

/** Yesterday, dün, أمس; not اليوم in “on that day” or “the next day”. */
export const offsetAt: ElementReader = (terms, at) => {
  const { offset } = termAt(terms, at);
  if (offset === undefined || isOtherDay(terms, at) || isPaper(terms, at)) return null;
  const meant: Meant = { type: 'counted', unit: 'day', by: offset, isRound: false };
  return { from: at, end: at + 1, weekday: null, meant };
};

const before = new Set(['ذلك', 'في']);
const behind = new Set('التالي|نفسه|ذاته|السابق|المذكور|الذي'.split('|'));

function isOtherDay(terms: readonly Term[], at: number): boolean {
  // “Bir önceki gün” is the day before another.
  if (termAt(terms, at - 1).text === 'bir') return true;
  if (termAt(terms, at).text !== 'اليوم') return false;
  const { text, ordinal, kind } = termAt(terms, at + 1);
  const isNamed = ordinal !== undefined || kind === 'number' || behind.has(text);
  return isNamed || before.has(termAt(terms, at - 1).text);
}

const named = new Set('usa|turkey|turkiye|russia|syria|روسيا|المصري|سوريا|تركيا'.split('|'));

/** USA Today, روسيا اليوم, Bugün gazetesi. */
const isPaper = (terms: readonly Term[], at: number): boolean =>
  named.has(termAt(terms, at - 1).text) || termAt(terms, at + 1).text === 'gazetesi';
