import { isoDay, spanOf } from '../domain/day.ts';
import { pickIn, type Form } from './form.ts';
import type { Model } from './model.ts';

/** The day on which the document of a form was published: what missing years are counted from. */
export function publishedOn({ open }: Pick<Model, 'open'>, form: Form): string | null {
  const pick = pickIn(form, 'document');
  const id = pick?.kind === 'known' ? pick.id : null;
  const published = open?.documents.find((document) => document.id === id)?.published;
  const span = published && open ? spanOf(published.edtf, open.story.zone, true) : null;
  return span && Number.isFinite(span.end) ? isoDay(span.end) : null;
}
