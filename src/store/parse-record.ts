import { Problem } from '../domain/problem.ts';
import { type Entity, entityKinds } from '../domain/record.ts';
import { type JsonPath, pathText } from '../import/json-path.ts';
import { recordFindings } from '../import/record-fault.ts';
import type { Body } from './write.ts';

/** How a field is called in a sentence, by its path in the record. */
export type NameField = (path: JsonPath) => string;

/**
 * A record of a file checked by its schema, defaults filled in. A claim's and a statement's
 * wording may still be missing.
 * @throws Problem (badContent) with everything that is wrong, in the words of an import.
 */
export function parseRecord(
  entity: Entity,
  record: unknown,
  nameField: NameField = pathText,
): Body {
  const { schema } = entityKinds[entity];
  const parsed = schema.safeParse(record);
  if (parsed.success) {
    // The schema of the entity is what the type is made of.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return parsed.data as Body;
  }
  const faults = recordFindings(parsed.error.issues, record, schema).map(
    ({ path, what }) => `${path.length === 0 ? 'it' : nameField(path)} ${what}`,
  );
  throw new Problem(
    'badContent',
    ended(`This ${entityWords[entity]} cannot be stored: ${faults.join('; ')}`),
    'Correct it and try again; nothing was saved.',
  );
}

const ended = (words: string): string => (words.endsWith('?') ? words : `${words}.`);

/** What a record is called in a sentence. */
export const entityWords: Readonly<Record<Entity, string>> = {
  story: 'story',
  source: 'source',
  sourceLink: 'link between sources',
  document: 'document',
  claim: 'claim',
  claimLink: 'link between claims',
  statement: 'statement',
  statementLink: 'link between statements',
  question: 'question',
  verdict: 'verdict',
};
