import { lastDay } from '../domain/last-day.ts';
import { pickIn, type Form } from './form.ts';
import type { Model } from './model.ts';

/** The day on which the document of a form was published: what missing years are counted from. */
export function publishedOn({ open }: Pick<Model, 'open'>, form: Form): string | null {
  const pick = pickIn(form, 'document');
  const id = pick?.kind === 'known' ? pick.id : null;
  const published = open?.documents.find((document) => document.id === id)?.published;
  return published && open ? lastDay(published.edtf, open.story.zone) : null;
}
