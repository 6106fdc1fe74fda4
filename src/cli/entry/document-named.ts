import type { Document } from '../../domain/document.ts';
import { isDay } from '../../domain/edtf.ts';
import { recordAt } from '../../store/read/record-at.ts';
import type { Draft } from './at-path.ts';
import type { Place } from './field-value.ts';

/** The source that published the page of a document. */
export const carrierOf = (id: string, place: Place): string | undefined =>
  documentWith(id, place)?.carrier;

/** The day a document was published, which gives dates in it without a year theirs. */
export function dayOf(id: string, place: Place): string | null {
  const day = documentWith(id, place)?.published?.edtf.slice(0, 10);
  return day !== undefined && isDay(day) ? day : null;
}

/** The day of the document that a record names, for the dates in that record. */
export function dayOfDraft({ document }: Draft, place: Omit<Place, 'on'>): string | null {
  return typeof document === 'string' ? dayOf(document, { ...place, on: null }) : null;
}

function documentWith(id: string, { desk, story }: Place): Document | undefined {
  const { record } = recordAt(desk, { entity: 'document', story: story ?? null, id });
  return 'carrier' in record ? record : undefined;
}
