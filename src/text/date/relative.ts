import type { Element, ElementReader, Meant } from './element.ts';
import type { Unit } from './role.ts';
import { does, hasFigures, type Term, termAt } from './terms.ts';

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
  if (termAt(terms, at).text !== 'اليوم') return false;
  const { text, ordinal, kind } = termAt(terms, at + 1);
  const isNamed = ordinal !== undefined || kind === 'number' || behind.has(text);
  return isNamed || before.has(termAt(terms, at - 1).text);
}

const named = new Set('usa|turkey|turkiye|russia|syria|روسيا|المصري|سوريا|تركيا'.split('|'));

/** USA Today, روسيا اليوم, Bugün gazetesi. */
const isPaper = (terms: readonly Term[], at: number): boolean =>
  named.has(termAt(terms, at - 1).text) || termAt(terms, at + 1).text === 'gazetesi';

/** Two days ago, iki gün önce, قبل يومين, دو روز پیش; a few days ago, قبل أيام. */
export const agoAt: ElementReader = (terms, at) => {
  const first = termAt(terms, at);
  if (does(first, 'vague')) return vague(at, at + 1);
  return does(first, 'ago-before') ? agoBefore(terms, at) : agoBehind(terms, at);
};

const vague = (from: number, end: number): Element => ({
  from,
  end,
  weekday: null,
  meant: { type: 'vague' },
});

function agoBehind(terms: readonly Term[], at: number): Element | null {
  const first = termAt(terms, at);
  const isSeveral = first.unit?.many === 0;
  const place = isSeveral ? at : at + 1;
  const { unit } = termAt(terms, place);
  if (!unit || !does(termAt(terms, place + 1), 'ago')) return null;
  if (isSeveral || does(first, 'few')) return vague(at, place + 2);
  const count = countOf(first);
  return count === null ? null : counted(at, place + 2, unit.unit, count * (unit.many || 1));
}

function agoBefore(terms: readonly Term[], at: number): Element | null {
  const isAbout = does(termAt(terms, at + 1), 'about');
  const place = isAbout ? at + 2 : at + 1;
  const element = unitAlone(terms, at, place) ?? unitCounted(terms, at, place);
  if (!element || isDate(termAt(terms, element.end))) return null;
  return isAbout ? { ...element, isAbout: true } : element;
}

/** قبل يومين, قبل أيام. */
function unitAlone(terms: readonly Term[], from: number, at: number): Element | null {
  const { unit } = termAt(terms, at);
  if (!unit) return null;
  return unit.many === 0 ? vague(from, at + 1) : counted(from, at + 1, unit.unit, unit.many);
}

/** قبل ثلاثة أيام, قبل عدة أيام. */
function unitCounted(terms: readonly Term[], from: number, at: number): Element | null {
  const [first, { unit }] = [termAt(terms, at), termAt(terms, at + 1)];
  if (!unit) return null;
  if (does(first, 'few')) return vague(from, at + 2);
  const count = countOf(first);
  return count === null ? null : counted(from, at + 2, unit.unit, count);
}

/** “Since the year 2011”, “before Tuesday” and “since last month” are no “ago”. */
const isDate = (term: Term): boolean =>
  term.kind === 'number' ||
  [term.month, term.weekday, term.isForeignMonth].some((one) => one !== undefined) ||
  does(term, 'last', 'this', 'next');

const countOf = (term: Term): number | null =>
  term.count ?? (hasFigures(term, 1, 3) ? term.number : null);

const counted = (from: number, end: number, unit: Unit, count: number): Element => ({
  from,
  end,
  weekday: null,
  meant: { type: 'counted', unit, by: -count, isRound: unit !== 'day' },
});
