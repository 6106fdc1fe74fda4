import type { Element, ElementReader, Meant } from './element.ts';
import type { Unit } from './role.ts';
import { does, type Term } from './terms.ts';

/** Yesterday, dün, أمس; not اليوم in “on that day” or “the next day”. */
export const offsetAt: ElementReader = (terms, at) => {
  const term = terms[at];
  if (term?.offset === undefined || isOtherDay(terms, at)) return null;
  const meant: Meant = { type: 'counted', unit: 'day', by: term.offset, isRound: false };
  return { from: at, end: at + 1, weekday: null, meant };
};

const otherDay = new Set('التالي|نفسه|ذاته|السابق|المذكور|الذي'.split('|'));

function isOtherDay(terms: readonly Term[], at: number): boolean {
  const [before, here, after] = [terms[at - 1], terms[at], terms[at + 1]];
  if (here?.text !== 'اليوم') return false;
  const isNamed = after?.ordinal !== undefined || otherDay.has(after?.text ?? '');
  return isNamed || before?.text === 'ذلك' || before?.text === 'في' || after?.kind === 'number';
}

/** Two days ago, iki gün önce, قبل يومين, دو روز پیش; a few days ago, قبل أيام. */
export const agoAt: ElementReader = (terms, at) =>
  does(terms[at], 'vague') ? vague(at, at + 1) : (agoBehind(terms, at) ?? agoBefore(terms, at));

const vague = (from: number, end: number): Element => ({
  from,
  end,
  weekday: null,
  meant: { type: 'vague' },
});

function agoBehind(terms: readonly Term[], at: number): Element | null {
  const first = terms[at];
  const isSeveral = first?.unit?.many === 0;
  const unitPlace = isSeveral ? at : at + 1;
  const unit = terms[unitPlace]?.unit;
  const end = unitPlace + 2;
  if (!unit || !does(terms[unitPlace + 1], 'ago')) return null;
  if (isSeveral || does(first, 'few')) return vague(at, end);
  const count = countOf(first);
  return count === null ? null : counted(at, end, unit.unit, count * Math.max(1, unit.many));
}

function agoBefore(terms: readonly Term[], at: number): Element | null {
  if (!does(terms[at], 'ago-before')) return null;
  const isAbout = does(terms[at + 1], 'about');
  const place = isAbout ? at + 2 : at + 1;
  const first = terms[place];
  const own = first?.unit !== undefined && first.ordinal === undefined ? first.unit : null;
  const unitPlace = own ? place : place + 1;
  const unit = own ?? terms[unitPlace]?.unit;
  if (!unit || isDate(terms[unitPlace + 1])) return null;
  const end = unitPlace + 1;
  const isVague = own ? unit.many === 0 : does(first, 'few');
  if (isVague) return vague(at, end);
  const count = own ? unit.many : countOf(first);
  const ago = count === null ? null : counted(at, end, unit.unit, count);
  return ago && isAbout ? { ...ago, isAbout: true } : ago;
}

/** “Since the year 2011”, “before Tuesday” are no “ago”. */
const isDate = (term: Term | undefined): boolean =>
  term !== undefined &&
  (term.kind === 'number' ||
    term.month !== undefined ||
    term.weekday !== undefined ||
    term.isForeignMonth === true ||
    does(term, 'last', 'this', 'next'));

function countOf(term: Term | undefined): number | null {
  if (term?.count !== undefined) return term.count;
  return term?.kind === 'number' && term.text.length <= 3 ? term.number : null;
}

const counted = (from: number, end: number, unit: Unit, count: number): Element => ({
  from,
  end,
  weekday: null,
  meant: { type: 'counted', unit, by: -count, isRound: unit !== 'day' },
});
