import { skip } from './skip.ts';
import { does, hasFigures, isMark, type Term, termAt } from './terms.ts';

/** A time of day behind a date. */
export interface Clock {
  /** hh:mm. */
  readonly time: string;
  /** Its offset from UTC as EDTF writes it, or null where none stands there. */
  readonly zone: string | null;
  readonly end: number;
}

/** 14:30 UTC, saat 14.30 (GMT+3), الساعة 14:30 بتوقيت غرينتش; null: no time stands there. */
export function clockAt(terms: readonly Term[], at: number): Clock | null {
  const place = skip(terms, at, ['at', 'link'], ',،-–—|');
  const isSaid = does(termAt(terms, place - 1), 'at');
  const [hour, minute] = [termAt(terms, place), termAt(terms, place + 2)];
  const isTime = hasFigures(hour, 1, 2) && hasFigures(minute, 2);
  if (!isTime || !isMark(termAt(terms, place + 1), isSaid ? ':.' : ':')) return null;
  const end = endOf(terms, place + 3);
  const half = halves.get(termAt(terms, end).text);
  const h = half === undefined ? Number(hour.text) : (Number(hour.text) % 12) + half;
  if (h > 23 || Number(minute.text) > 59) return null;
  return {
    time: `${twoFigures(h)}:${minute.text}`,
    ...zoneAt(terms, half === undefined ? end : end + 1),
  };
}

/** Seconds are passed over. */
const endOf = (terms: readonly Term[], at: number): number =>
  isMark(termAt(terms, at), ':') && hasFigures(termAt(terms, at + 1), 2) ? at + 2 : at;

/** Hours that the half of a day adds. */
const halves: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['pm', 12],
]);

const twoFigures = (number: number): string => String(number).padStart(2, '0');

type Zone = Pick<Clock, 'zone' | 'end'>;

function zoneAt(terms: readonly Term[], at: number): Zone {
  const start = skip(terms, at, [], '(');
  const isUtc = does(termAt(terms, start), 'utc');
  const place = isUtc ? start + 1 : start;
  const read = offsetAt(terms, place) ?? (isUtc ? { zone: 'Z', end: place } : null);
  return read ? { zone: read.zone, end: skip(terms, read.end, [], ')') } : { zone: null, end: at };
}

/** +03:00, +3, +0300. */
function offsetAt(terms: readonly Term[], at: number): Zone | null {
  const [sign, hours, minutes] = [termAt(terms, at), termAt(terms, at + 1), termAt(terms, at + 3)];
  if (!isMark(sign, '+-−') || !hasFigures(hours, 1, 4)) return null;
  const isLong = isMark(termAt(terms, at + 2), ':') && hasFigures(minutes, 2);
  const offset = offsetOf(isLong ? hours.text + minutes.text : hours.text);
  return offset === null
    ? null
    : { zone: `${sign.text === '+' ? '+' : '-'}${offset}`, end: isLong ? at + 4 : at + 2 };
}

/** hh:mm of one or two figures for the hours, or more with the minutes. */
function offsetOf(figures: string): string | null {
  const whole = figures.length > 2 ? figures.padStart(4, '0') : `${figures.padStart(2, '0')}00`;
  const [h, m] = [whole.slice(0, 2), whole.slice(2)];
  return Number(h) > 14 || Number(m) > 59 ? null : `${h}:${m}`;
}
