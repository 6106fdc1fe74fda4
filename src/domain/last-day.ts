import { isoDay, spanOf } from './day.ts';

/**
 * The last day (YYYY-MM-DD) that a date may be, on the wall clock of `zone`: what missing years and
 * relative words in a document of that date are counted from. Null where it is open at that end.
 */
export function lastDay(edtf: string, zone: string): string | null {
  const span = spanOf(edtf, zone, true);
  return span && Number.isFinite(span.end) ? isoDay(span.end) : null;
}
