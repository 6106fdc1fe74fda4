import { dayFrom, endOf, exists, type Point, startOf } from './point.ts';

/** A date typed as EDTF, between its first and its last point. */
export interface TypedEdtf {
  readonly edtf: string;
  readonly first: Point;
  readonly last: Point;
}

const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/u;
const moment =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;

/**
 * A text that is EDTF already (Library of Congress, 2019; the subset that the desk stores), as it
 * was typed; `impossible` where it has that form but the calendar has no such date; else null.
 */
export function typedEdtf(text: string): TypedEdtf | 'impossible' | null {
  const time = moment.exec(text)?.[1];
  if (time !== undefined) return checked(text, dayFrom(time), dayFrom(time));
  const [a, b] = ends(text);
  const [first, last] = [pointFrom(a), pointFrom(b)];
  if (a === '..' && last) return checked(text, last, last);
  if (b === '..' && first) return checked(text, first, first);
  return first && last ? checked(text, first, last) : null;
}

function ends(text: string): readonly [string, string] {
  const [, oneOf, other] = /^\[([^,/]+),([^,/]+)\]$/u.exec(text) ?? [];
  if (oneOf !== undefined && other !== undefined) return [oneOf, other];
  const [a = '', b, ...more] = text.split('/');
  if (b === undefined) return [a, a];
  return more.length === 0 && !(a === '..' && b === '..') ? [a, b] : ['', ''];
}

const part = (digits: string | undefined): number | null => (digits ? Number(digits) : null);

function pointFrom(text: string): Point | null {
  const [, year, month, day] = date.exec(text) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: part(month), day: part(day) };
}

const checked = (edtf: string, first: Point, last: Point): TypedEdtf | 'impossible' =>
  exists(first) && exists(last) && startOf(first) <= endOf(last)
    ? { edtf, first, last }
    : 'impossible';
