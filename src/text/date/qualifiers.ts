import type { Dates } from './dates.ts';
import { shifted } from './point.ts';
import type { Role } from './role.ts';
import { does, type Term } from './terms.ts';

/** What a word makes of the dates that it stands at. */
export type Change = (dates: Dates, word: string) => Dates;

/** With a mark that it is about or perhaps so; both at once have a mark of their own. */
export const marked =
  (mark: Dates['mark']): Change =>
  (dates) => ({ ...dates, mark: dates.mark === '' || dates.mark === mark ? mark : '%' });

const open =
  (form: 'until' | 'since', by: 0 | 1 | -1): Change =>
  (dates) => {
    if (dates.form === form) return dates;
    if (dates.form !== 'one' && dates.isUnit !== true)
      return { ...dates, doubts: [...dates.doubts, 'before or after these is not kept'] };
    // After a month of several days is after its last, until it is until its last.
    const end = by === 1 || (form === 'until' && by === 0) ? dates.last : dates.first;
    const point = by === 0 ? end : shifted(end, by);
    return { ...dates, form, first: point, last: point };
  };

const part: Change = (dates, word) =>
  dates.first.day === null || dates.isUnit === true
    ? {
        ...dates,
        doubts: [...dates.doubts, `“${word}” is not kept: all of the time named is meant`],
      }
    : dates;

// The days of a weekend are named by a span.
const beside: Change = (dates, word) =>
  dates.form === 'span' && /weekend/iu.test(word)
    ? dates
    : { ...dates, doubts: [...dates.doubts, `“${word}” beside it is not counted`] };

const denied: Change = (dates, word) => ({
  ...dates,
  doubts: [...dates.doubts, `“${word}” may say that it is another`],
});

const before: readonly (readonly [Role, Change])[] = [
  ['about', marked('~')],
  ['perhaps', marked('?')],
  ['before', open('until', -1)],
  ['after', open('since', 1)],
  ['since', open('since', 0)],
  ['until', open('until', 0)],
  ['part', part],
  ['beside', beside],
  ['not', denied],
];

const behind: readonly (readonly [Role, Change])[] = [
  ['it-about', marked('~')],
  ['it-before', open('until', -1)],
  ['it-after', open('since', 1)],
  ['it-since', open('since', 0)],
  ['it-until', open('until', 0)],
  ['it-part', part],
  ['it-beside', beside],
  ['it-not', denied],
];

/** What a word before a date makes of it, or null. */
export const changes = (term: Term): Change | null =>
  before.find(([role]) => does(term, role))?.[1] ?? null;

/** The same of a word behind it, with the role that it plays. */
export const changesBehind = (term: Term): readonly [Role, Change] | null =>
  behind.find(([role]) => does(term, role)) ?? null;
