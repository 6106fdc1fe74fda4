import type { Author } from './address.ts';
import type { Desk } from './desk.ts';

/** The clocks a report was made under; an absent one is "now". */
export interface ReportBody {
  /** UTC ms. */
  readonly knownAt?: number;
  /** YYYY-MM-DD. */
  readonly publicAt?: string;
}

export interface RecordedReport {
  /** R1. */
  readonly ref: string;
  /** Hash of the newest entry the report stands on. */
  readonly head: string;
  readonly recordedAt: number;
}

export function recordReport(
  _desk: Desk,
  _author: Author,
  _story: string,
  _body: ReportBody,
): RecordedReport {
  throw new Error('to be written');
}

export interface Head {
  readonly hash: string;
  readonly receivedAt: number;
}

export function headOf(_desk: Desk): Head | null {
  throw new Error('to be written');
}
