import type { Contents } from '../domain/contents.ts';
import { type Entity, entityKinds } from '../domain/record.ts';
import { compareRefs, parseRef } from '../domain/ref.ts';
import { formatName } from '../import/gainsay.ts';
import type { Desk } from './desk.ts';
import { exported } from './export-selection.ts';
import { storyContents } from './read/story-contents.ts';
import { askedNumber } from './ref-number.ts';
import { wordingOf } from './wording.ts';

/**
 * One story as gainsay/1 JSON, byte for byte the same for the same records: keys in the order of
 * the schemas, records by ref or id.
 * @throws Problem (notFound) where the desk has no such story.
 */
export const exportStory = (desk: Desk, slug: string): string =>
  storyText(storyContents(desk, slug));

/** Contents as gainsay/1 JSON. */
function storyText(contents: Contents): string {
  const { story, ...chosen } = exported(contents);
  const wordings = new Map(chosen.claims.map(({ id, wording }) => [id, wording]));
  const file = {
    format: formatName,
    story: plain('story', story),
    sources: chosen.sources.map((source) => plain('source', source)).toSorted(byId),
    sourceLinks: links('sourceLink', chosen.sourceLinks),
    documents: chosen.documents.toSorted(byRef).map((document) => plain('document', document)),
    claims: chosen.claims
      .toSorted(byRef)
      .map((claim) => plain('claim', withoutWording(claim, wordingOf(claim)))),
    claimLinks: links('claimLink', chosen.claimLinks),
    statements: chosen.statements
      .toSorted(byRef)
      .map((statement) =>
        plain('statement', withoutWording(statement, wordings.get(statement.claim))),
      ),
    statementLinks: links('statementLink', chosen.statementLinks),
    questions: chosen.questions.toSorted(byRef).map((question) => plain('question', question)),
    verdicts: chosen.verdicts.map((verdict) => plain('verdict', verdict)).toSorted(byId),
  };
  const given = Object.entries(file).filter(([, part]) => !isEmpty(part));
  return `${JSON.stringify(Object.fromEntries(given), null, 2)}\n`;
}

type Plain = Readonly<Record<string, unknown>>;

/** A record as a file has it: no more than it needs to be read as it is. */
function plain(entity: Entity, record: object): Plain {
  const { ref, pointedTo: _, forked: __, ...body }: Plain = { ...record };
  // Reading by the schema puts the keys in the schema's order, at every level.
  const ordered: Plain = { ...asObject(entityKinds[entity].schema.parse(body)) };
  const needed = Object.entries(ordered).filter(
    ([key, value]) => !isEmpty(value) && !(key === 'state' && value === 'live'),
  );
  const [id, ...others] = needed;
  const asked = askedNumber(entity, String(ordered['id']));
  const isAsked = typeof ref !== 'string' || parseRef(ref)?.number === asked;
  return Object.fromEntries(isAsked || !id ? needed : [id, ['ref', bare(ref)], ...others]);
}

// Every schema of a record is one of an object.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const asObject = (parsed: unknown): object => parsed as object;

/** C01 of C01-7f0c: the file asks for the number, which only one of two can get. */
const bare = (ref: string): string => ref.replace(/-.*$/u, '');

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Without a wording that a reader of the file would find by itself. */
function withoutWording(
  { wording, ...rest }: { readonly wording: string },
  found: string | undefined,
): object {
  return wording === found ? rest : { ...rest, wording };
}

const links = (entity: Entity, records: Contents[`${'source' | 'claim' | 'statement'}Links`]) =>
  records
    .toSorted((a, b) => byText(a.from, b.from) || byText(a.to, b.to) || byText(a.rel, b.rel))
    .map((link) => plain(entity, link));

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = (a: Plain, b: Plain): number => byText(String(a['id']), String(b['id']));

interface Named {
  readonly ref: string;
  readonly id: string;
}

const byRef = (a: Named, b: Named): number => compareRefs(a.ref, b.ref) || byText(a.id, b.id);
