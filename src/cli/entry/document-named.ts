import type { Document } from '../../domain/document.ts';
import { lastDay } from '../../domain/last-day.ts';
import { recordAt } from '../../store/read/record-at.ts';
import type { Draft } from './at-path.ts';
import type { Place } from './field-value.ts';

/** The source that published the page of a document. */
export const carrierOf = (id: string, place: Place): string | undefined =>
  documentWith(id, place)?.carrier;

/** The day a document was published, which gives dates in it without a year theirs. */
export function dayOf(id: string, place: Place): string | null {
  const published = documentWith(id, place)?.published;
  return published ? lastDay(published.edtf, zoneOf(place)) : null;
}

function zoneOf({ desk, story }: Place): string {
  if (story === undefined) return 'UTC';
  const { record } = recordAt(desk, { entity: 'story', story, id: story });
  return 'zone' in record ? record.zone : 'UTC';
}

/** The day of the document that a record names, for the dates in that record. */
export function dayOfDraft({ document }: Draft, place: Omit<Place, 'on'>): string | null {
  return typeof document === 'string' ? dayOf(document, { ...place, on: null }) : null;
}

function documentWith(id: string, { desk, story }: Place): Document | undefined {
  const { record } = recordAt(desk, { entity: 'document', story: story ?? null, id });
  return 'carrier' in record ? record : undefined;
}
