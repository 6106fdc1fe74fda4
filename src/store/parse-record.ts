import type { z } from 'zod';

import { Problem } from '../domain/problem.ts';
import { type Entity, entityKinds } from '../domain/record.ts';
import type { Body } from './write.ts';

/**
 * A record of a file checked by its schema, defaults filled in. A claim's and a statement's
 * wording may still be missing.
 * @throws Problem (badContent) with everything that is wrong.
 */
export function parseRecord(entity: Entity, record: unknown): Body {
  const parsed = entityKinds[entity].schema.safeParse(record);
  if (!parsed.success) throw refusal(entity, parsed.error.issues);
  // The schema of the entity is what the type is made of.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return parsed.data as Body;
}

type Issue = z.core.$ZodIssue;

const refusal = (entity: Entity, issues: readonly Issue[]): Problem =>
  new Problem(
    'badContent',
    `This ${entityWords[entity]} cannot be stored: ${issues.map(issueWords).join('; ')}.`,
    'Correct it and try again; nothing was saved.',
  );

function issueWords(issue: Issue): string {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const fields = issue.keys.map((key) => (path ? `${path}.${key}` : key)).join(', ');
    return `it has no field ${fields}`;
  }
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  const what = isMissing ? 'is missing' : issue.message.replace(/^Invalid /u, 'is an invalid ');
  return path ? `${path} ${what}` : what;
}

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
