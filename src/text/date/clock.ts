import { skip } from './skip.ts';
import { does, isMark, type Term } from './terms.ts';

/** A time of day behind a date, with its offset from UTC as EDTF writes it, or null where none stands there. */
export interface Clock {
  readonly time: string;
  readonly zone: string | null;
  readonly end: number;
}

/** 14:30 UTC, saat 14.30 (GMT+3), الساعة 14:30 بتوقيت غرينتش; null: no time stands there. */
export function clockAt(terms: readonly Term[], at: number): Clock | null {
  const place = skip(terms, at, ['at', 'link'], ',،');
  const isSaid = place > at && does(terms[place - 1], 'at');
  const [hour, mark, minute] = terms.slice(place, place + 3);
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || minute.text.length !== 2) return null;
  if (!isMark(mark, ':') && !(isSaid && isMark(mark, '.'))) return null;
  const [h, m] = [hour.number ?? 99, minute.number ?? 99];
  if (hour.text.length > 2 || m > 59 || h > 23) return null;
  const half = /^[ap]m$/u.exec(terms[place + 3]?.text ?? '')?.[0] ?? '';
  const hours = half === '' ? h : (h % 12) + (half === 'pm' ? 12 : 0);
  const end = half === '' ? place + 3 : place + 4;
  return { time: `${two(hours)}:${two(m)}`, ...zoneAt(terms, end) };
}

const two = (number: number): string => String(number).padStart(2, '0');

function zoneAt(terms: readonly Term[], at: number): Pick<Clock, 'zone' | 'end'> {
  const start = skip(terms, at, [], '(');
  const isUtc = does(terms[start], 'utc');
  const place = isUtc ? start + 1 : start;
  const sign = terms[place];
  const hours = terms[place + 1];
  if (isMark(sign, '+-−') && hours?.kind === 'number') {
    const read = offset(sign?.text === '+' ? '+' : '-', terms, place + 1);
    if (read) return { zone: read.zone, end: skip(terms, read.end, [], ')') };
  }
  return isUtc ? { zone: 'Z', end: skip(terms, place, [], ')') } : { zone: null, end: at };
}

function offset(
  sign: string,
  terms: readonly Term[],
  at: number,
): { zone: string; end: number } | null {
  const [hours, mark, minutes] = terms.slice(at, at + 3);
  const text = hours?.text ?? '';
  const isLong = isMark(mark, ':') && minutes?.kind === 'number' && minutes.text.length === 2;
  const [h, m] =
    text.length === 4 ? [text.slice(0, 2), text.slice(2)] : [text, isLong ? minutes.text : '00'];
  if (h.length > 2 || Number(h) > 14 || Number(m) > 59) return null;
  return { zone: `${sign}${h.padStart(2, '0')}:${m}`, end: isLong ? at + 3 : at + 1 };
}
