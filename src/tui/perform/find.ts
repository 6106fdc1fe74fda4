import { joinSources } from '../../domain/joined.ts';
import type { Desk } from '../../store/desk.ts';
import { nearest } from '../../store/nearest.ts';
import { type FindOptions, findSources, type FoundByName } from '../../store/read/find-sources.ts';
import { sourcesReached } from '../../store/read/sources-reached.ts';
import { storedAt, storedIn } from '../../store/records.ts';
import { allNames } from '../../store/spelling.ts';
import { fold } from '../../text/fold.ts';
import { codeIn, type Form, type FoundSource } from '../form.ts';
import type { Model } from '../model.ts';

const mostFound = 8;

/**
 * The sources that some typed letters may mean, in any spelling; else those with a near name. A
 * form that joins or parts sources shows each by itself, those it can change first.
 */
export function foundFor(desk: Desk, text: string, model: Model): readonly FoundSource[] {
  const { form, open } = model;
  const lang = open?.story.lang ?? 'en';
  if (form?.name !== 'sourceLink') return found(desk, text, { limit: mostOf(form), lang });
  const id = form.about?.id ?? '';
  const isPart = codeIn(form, 'rel') === 'not-same-as';
  const one = joinedWith(desk, id);
  const { kind } = storedAt(desk, { entity: 'source', story: null, id })?.body ?? {};
  const isWanted = (source: FoundSource): boolean =>
    isPart ? one.has(source.id) : source.kind === kind && !one.has(source.id);
  const all = found(desk, text, { limit: mostFound * 4, lang, apart: true });
  return all
    .filter((source) => source.id !== id)
    .toSorted((a, b) => Number(isWanted(b)) - Number(isWanted(a)))
    .slice(0, mostFound);
}

/** Of the sources that lead to a statement most have said nothing on the claim. */
const mostOf = (form: Form | null): number =>
  form?.name === 'repeat' || form?.name === 'reversal' ? mostFound * 4 : mostFound;

/** The source and those that are taken as one with it now. */
function joinedWith(desk: Desk, id: string): ReadonlySet<string> {
  const { sources, sourceLinks } = sourcesReached(desk, [id]);
  const { lead } = joinSources(sources, sourceLinks);
  return new Set(sources.flatMap((one) => (lead(one.id) === lead(id) ? [one.id] : [])));
}

function found(desk: Desk, text: string, options: FindOptions): readonly FoundSource[] {
  const sources = findSources(desk, text, options);
  return sources.length === 0 ? near(desk, fold(text)) : sources.map(foundSource);
}

const foundSource = ({ source, names, found: how }: FoundByName): FoundSource => ({
  id: source.id,
  name: source.name,
  kind: source.kind,
  names,
  found: how,
});

const fewestLetters = 3;

/** The sources of which a spelling is nearest to the letters, so that none is entered twice. */
function near(desk: Desk, wanted: string): readonly FoundSource[] {
  if (wanted.length < fewestLetters) return [];
  const live = storedIn(desk, 'source', null).filter(({ body }) => body.state === 'live');
  const spelled = live.flatMap(({ body }) =>
    allNames(body).map((name) => ({ folded: fold(name), body })),
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
    names: allNames(body),
    found: 'near',
  }));
}
