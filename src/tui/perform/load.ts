import { shortOf } from '../../domain/claim-name.ts';
import { localeOf } from '../../domain/locale.ts';
import type { Records } from '../../domain/record.ts';
import type { Desk } from '../../store/desk.ts';
import { recordAt } from '../../store/read/record-at.ts';
import { storedWith } from '../../store/records.ts';
import { type Names, openedForm } from '../entry/opened-form.ts';
import type { Subject } from '../form.ts';
import type { Message, Model, Target } from '../model.ts';
import { documentName } from '../options.ts';
import type { Workplace } from './workplace.ts';

function sourceName(desk: Desk, id: string): ReturnType<Names['source']> {
  const [source] = storedWith(desk, 'source', null, { column: 'id', values: [id] });
  return source?.body ?? { name: id, kind: 'unknown' };
}

/** A record in its form, to be edited. */
export function loadRecord(
  { target }: { readonly target: Target },
  { desk }: Workplace,
  model: Model,
): readonly Message[] {
  // What lies at an address is a record of its entity.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const record = recordAt(desk, target).record as Records[Subject['entity']];
  const story = model.open?.story.slug ?? null;
  const names: Names = {
    source: (id) => sourceName(desk, id),
    claim: (id) => {
      const [claim] = storedWith(desk, 'claim', story, { column: 'id', values: [id] });
      return claim ? `${claim.ref ?? id} ${shortOf(claim.body)}` : id;
    },
    document: (id) => {
      const document = model.open?.documents.find((one) => one.id === id);
      return document && model.open ? documentName(document, localeOf(model.open.story)) : id;
    },
  };
  return [{ type: 'shows', part: { form: openedForm(target, story, record, names) } }];
}
