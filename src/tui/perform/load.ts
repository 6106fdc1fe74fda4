import { shortOf } from '../../domain/claim-name.ts';
import { localeOf } from '../../domain/locale.ts';
import type { Records } from '../../domain/record.ts';
import type { Source } from '../../domain/source.ts';
import type { Desk } from '../../store/desk.ts';
import { nearest } from '../../store/nearest.ts';
import { recordAt } from '../../store/read/record-at.ts';
import { findSources } from '../../store/read/resolve-source.ts';
import { storedIn, storedWith } from '../../store/records.ts';
import { fold } from '../../text/fold.ts';
import { type Names, openedForm } from '../entry/opened-form.ts';
import type { FoundSource, Subject } from '../form.ts';
import type { Message, Model, Target } from '../model.ts';
import { documentName } from '../options.ts';
import type { Workplace } from './workplace.ts';

function sourceName(desk: Desk, id: string): ReturnType<Names['source']> {
  const [source] = storedWith(desk, 'source', null, { column: 'id', values: [id] });
  return source?.body ?? { name: id, kind: 'unknown' };
}

/** The sources that some typed letters may mean, in any spelling. */
export function found(desk: Desk, text: string): readonly FoundSource[] {
  const wanted = fold(text);
  const sources = findSources(desk, text, 8);
  if (sources.length === 0) return near(desk, wanted);
  return sources.map((source) => {
    const names = spellingsOf(source);
    const matches = names.some((one) => fold(one).includes(wanted));
    return { id: source.id, name: source.name, kind: source.kind, names, matches };
  });
}

const spellingsOf = ({ name, names }: Pick<Source, 'name' | 'names'>): readonly string[] => [
  name,
  ...names.map((one) => one.name),
];

const fewestLetters = 3;

/** The sources of which a spelling is nearest to the letters, so that none is entered twice. */
function near(desk: Desk, wanted: string): readonly FoundSource[] {
  if (wanted.length < fewestLetters) return [];
  const live = storedIn(desk, 'source', null).filter(({ body }) => body.state === 'live');
  const spelled = live.flatMap(({ body }) =>
    spellingsOf(body).map((name) => ({ folded: fold(name), body })),
  );
  const folded = nearest(
    wanted,
    spelled.map((one) => one.folded),
  );
  const bodies = folded.flatMap((name) => spelled.filter((one) => one.folded === name));
  return [...new Set(bodies.map(({ body }) => body))].map((body) => ({
    id: body.id,
    name: body.name,
    kind: body.kind,
    names: spellingsOf(body),
    matches: false,
  }));
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
