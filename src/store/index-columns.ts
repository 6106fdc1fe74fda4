import type { Entity, Records } from '../domain/record.ts';

type Column = string | null;
type Columns = Readonly<Record<string, Column>>;

const ends = ({ from, rel, to }: { readonly from: string; rel: string; to: string }): Columns => ({
  from_id: from,
  rel,
  to_id: to,
});

/** What each index table holds of its record beside key, head, state and ref. */
const columns: { readonly [E in Entity]: (record: Records[E]) => Columns } = {
  story: ({ title, lang, zone }) => ({ title, lang, zone }),
  source: ({ kind, name }) => ({ kind, name }),
  sourceLink: ends,
  document: ({ carrier, title, published }) => ({
    carrier,
    title: title ?? null,
    published: published?.edtf ?? null,
  }),
  claim: ({ kind, text, wording }) => ({ kind, text, wording }),
  claimLink: ends,
  statement: (one) => ({
    claim: one.claim,
    wording: one.wording,
    speaker: one.speaker,
    outlet: one.outlet ?? null,
    document: one.document ?? null,
    stance: one.stance,
    directness: one.directness,
    scope: one.scope,
    modality: one.modality,
    attribution: one.attribution,
    published: one.published?.edtf ?? null,
    said: one.said?.edtf ?? null,
  }),
  statementLink: ends,
  question: ({ claim, text }) => ({ claim: claim ?? null, text }),
  verdict: ({ claim, label }) => ({ claim, label }),
};

/** The columns of a record's row in its index table. */
export const columnsOf = <E extends Entity>(entity: E, record: Records[E]): Columns =>
  columns[entity](record);
