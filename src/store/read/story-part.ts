import type { Contents } from '../../domain/contents.ts';
import { Problem } from '../../domain/problem.ts';
import type { Entity, Records } from '../../domain/record.ts';
import { compareRefs } from '../../domain/ref.ts';
import type { Desk } from '../desk.ts';
import { pointersOf } from '../pointer.ts';
import { type Stored, storedWith } from '../records.ts';
import { onFile, storyOnFile } from './on-file.ts';
import { sourcesReached } from './sources-reached.ts';

/** The records of one story that a question needs; what is left out is empty. */
export type Part = {
  readonly [E in Exclude<Entity, 'story' | 'source' | 'sourceLink'>]?: readonly Stored<E>[];
};

/** Contents with these records, in the order of their refs, and the sources they reach. */
export function contentsWith(desk: Desk, slug: string, part: Part): Contents {
  const { document = [], claim = [], statement = [], question = [], verdict = [] } = part;
  return {
    story: storyAt(desk, slug),
    ...sourcesReached(desk, sourcesNamed(part)),
    documents: inOrder(document).map((one) => onFile(desk, one)),
    claims: inOrder(claim).map((one) => onFile(desk, one)),
    claimLinks: (part.claimLink ?? []).map(({ body }) => body),
    statements: inOrder(statement).map((one) => onFile(desk, one)),
    statementLinks: (part.statementLink ?? []).map(({ body }) => body),
    questions: inOrder(question).map((one) => onFile(desk, one)),
    verdicts: verdict.map(({ body }) => body),
  };
}

/** @throws Problem (notFound) when the desk has no such story. */
export function storyAt(desk: Desk, slug: string): Contents['story'] {
  const [story] = storedWith(desk, 'story', null, { column: 'slug', values: [slug] });
  if (story) return storyOnFile(desk, story);
  throw new Problem(
    'notFound',
    `There is no story ${slug} on this desk.`,
    'List them with: gainsay stories',
  );
}

function sourcesNamed(part: Part): ReadonlySet<string> {
  const ids = new Set<string>();
  const note = <E extends Entity>(entity: E, records: readonly { readonly body: Records[E] }[]) => {
    for (const { body } of records) {
      for (const to of pointersOf(entity, body)) if (to.entity === 'source') ids.add(to.id);
    }
  };
  note('document', part.document ?? []);
  note('claim', part.claim ?? []);
  note('statement', part.statement ?? []);
  return ids;
}

/** By ref; the number is read once a record, not once a comparison. */
function inOrder<S extends Stored>(records: readonly S[]): readonly S[] {
  return records
    .map((record) => ({ record, number: Number(/\d+/u.exec(record.ref ?? '')?.[0] ?? 0) }))
    .toSorted((a, b) => a.number - b.number || compareRefs(a.record.ref ?? '', b.record.ref ?? ''))
    .map(({ record }) => record);
}
