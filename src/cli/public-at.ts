import { isDay } from '../domain/edtf.ts';
import { Problem } from '../domain/problem.ts';
import { type Call, textOf } from './call.ts';

/**
 * The day of --public-at, or undefined.
 * @throws Problem usage where it is no day
 */
export function publicAtOf(call: Call): string | undefined {
  const day = textOf(call, 'public-at');
  if (day === undefined || isDay(day)) return day;
  throw new Problem('usage', `--public-at takes a day such as 2024-06-25, not “${day}”.`);
}
