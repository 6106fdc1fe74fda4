import type { Entity, Records } from '../domain/record.ts';

/** One record naming another; links are no pointers (DESIGN §3, Withdrawing). */
export interface Pointer {
  readonly entity: 'source' | 'document' | 'claim';
  readonly id: string;
  /** The field that names it. */
  readonly field: string;
}

const names = (
  entity: Pointer['entity'],
  field: string,
  id: string | undefined,
): readonly Pointer[] => (id === undefined ? [] : [{ entity, id, field }]);

const none = (): readonly Pointer[] => [];

const pointers: { readonly [E in Entity]: (record: Records[E]) => readonly Pointer[] } = {
  story: none,
  source: ({ partOf, usedBy }) => [
    ...names('source', 'partOf', partOf),
    ...names('source', 'usedBy', usedBy),
  ],
  sourceLink: none,
  document: ({ carrier, versionOf }) => [
    ...names('source', 'carrier', carrier),
    ...names('document', 'versionOf', versionOf),
  ],
  claim: ({ subject }) => names('source', 'subject', subject),
  claimLink: none,
  statement: ({ claim, speaker, outlet, document, via, characterisedBy, bearsOn }) => [
    ...names('claim', 'claim', claim),
    ...names('source', 'speaker', speaker),
    ...names('source', 'outlet', outlet),
    ...names('document', 'document', document),
    ...via.flatMap(({ source }) => names('source', 'via', source)),
    ...names('source', 'characterisedBy', characterisedBy),
    ...bearsOn.flatMap((id) => names('claim', 'bearsOn', id)),
  ],
  statementLink: none,
  question: ({ claim }) => names('claim', 'claim', claim),
  verdict: ({ claim }) => names('claim', 'claim', claim),
};

/** The records that a record names, field by field; a record named twice in one field comes twice. */
export const pointersOf = <E extends Entity>(entity: E, record: Records[E]): readonly Pointer[] =>
  pointers[entity](record);
