import type { Claim } from '../domain/claim.ts';
import { Problem } from '../domain/problem.ts';
import type { Entity, Records } from '../domain/record.ts';
import { pathText } from '../import/json-path.ts';
import type { Author } from './address.ts';
import { canonical } from './canonical.ts';
import { isFix } from './derived-fields.ts';
import { type NameField, parseRecord } from './parse-record.ts';
import { ReasonWanted } from './reason-wanted.ts';
import type { Stored } from './records.ts';
import { sameWording, wordingOf } from './wording.ts';

type Fields = Readonly<Record<string, unknown>>;
type Body = Records[Entity];

/** Fields to change, and how they are called where they were entered. */
interface Typed {
  readonly fields: Fields;
  readonly nameField?: NameField | undefined;
}

export const kindOfEdit = ({ reason }: Author): 'fix' | 'correct' =>
  reason === undefined ? 'fix' : 'correct';

/** What no edit changes, and what does instead. */
const notEdited: Readonly<Record<string, string>> = {
  id: 'Withdraw the record and add it anew.',
  slug: 'A story keeps its slug; start another story.',
  ref: 'A ref is given once and stays.',
  state: 'Use hold, release, withdraw or reinstate.',
  wording: 'Use accept once the statement is read against the new wording.',
};
const endsOfLink: Readonly<Record<string, string>> = {
  from: 'Withdraw the link and add another.',
  to: 'Withdraw the link and add another.',
};
const relOfLink: Readonly<Record<string, string>> = { rel: 'Withdraw the link and add another.' };

/**
 * The record with these fields; a corrected claim has the wording of what it says now.
 * @throws Problem (badContent) as edit does.
 */
export function editedBody(
  kind: 'fix' | 'correct',
  { address: { entity }, body }: Stored,
  { fields, nameField = pathText }: Typed,
): Body {
  refuseFixed(entity, fields);
  const after = merged(entity, body, fields, nameField);
  if (kind === 'correct') return entity === 'claim' ? reworded(body, after) : after;
  if (!isFix(entity, body, after)) throw needsReason(entity, body, { fields, nameField });
  return after;
}

function refuseFixed(entity: Entity, fields: Fields): void {
  const isLink = entity.endsWith('Link');
  const refused: Readonly<Record<string, string>> = {
    ...notEdited,
    ...(isLink ? endsOfLink : {}),
    ...(isLink && entity !== 'sourceLink' ? relOfLink : {}),
  };
  for (const field of Object.keys(fields)) {
    const todo = refused[field];
    if (todo !== undefined) throw new Problem('badContent', `No edit changes ${field}.`, todo);
  }
}

function merged(entity: Entity, body: Body, fields: Fields, nameField?: NameField): Body {
  const given = Object.entries({ ...body, ...fields });
  return parseRecord(
    entity,
    Object.fromEntries(given.filter(([, value]) => value !== null)),
    nameField,
  );
}

function reworded(before: Body, after: Body): Body {
  // Called for claims alone.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const [was, is] = [before as Claim, after as Claim];
  return sameWording(was, is) ? is : { ...is, wording: wordingOf(is) };
}

function needsReason(entity: Entity, body: Body, { fields, nameField = pathText }: Typed): Problem {
  const meaning = Object.keys(fields).filter((field) => {
    const alone = merged(entity, body, fieldWithNeeded(field, fields));
    return canonical(alone) !== canonical(body) && !isFix(entity, body, alone);
  });
  const names = new Set(meaning.map((field) => nameField([field])));
  return new ReasonWanted(
    'badContent',
    `${[...names].join(', ')}: that changes what the record means, so it is a correction.`,
    'Say why with --reason TEXT.',
  );
}

/** One field of an edit; a schema may ask for characterisedBy beside directness. */
const fieldWithNeeded = (field: string, fields: Fields): Fields =>
  field === 'directness' ? fields : { [field]: fields[field] };
