import { v7 as uuid } from 'uuid';

import { groupOf } from '../../domain/unnamed-group.ts';
import { sourceRows } from '../../store/read/source-rows.ts';
import { stories } from '../../store/read/stories.ts';
import { storedWith } from '../../store/records.ts';
import type { Ground } from '../entry/entry.ts';
import type { Form } from '../form.ts';
import type { Model } from '../model.ts';
import { publishedOn } from '../published-on.ts';
import type { Workplace } from './workplace.ts';

/** What the desk knows that an entry from this form needs. */
export function groundOf({ desk, author }: Workplace, form: Form, model: Model): Ground {
  return {
    newId: uuid,
    author,
    on: publishedOn(model, form),
    slugs: new Set(stories(desk).map(({ slug }) => slug)),
    sourceOf: (id) =>
      storedWith(desk, 'source', null, { column: 'id', values: [id] })[0]?.body ?? null,
    groupOf: (outlet) => groupOf(outlet, sourceRows(desk)) ?? null,
    carrierOf: (id) =>
      storedWith(desk, 'document', form.story, { column: 'id', values: [id] })[0]?.body.carrier ??
      null,
  };
}
