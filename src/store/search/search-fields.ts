import type { Entity, Records } from '../../domain/record.ts';

/** A text of a record that a search goes through, as it was written. */
export interface SearchField {
  /** Its place in the record: text.original, label.text. */
  readonly field: string;
  readonly text: string;
  readonly lang: string | undefined;
}

type Found = SearchField | readonly SearchField[];

const at = (field: string, text: string | undefined, lang?: string): Found =>
  text === undefined || text === '' ? [] : { field, text, lang };

const none = (): readonly Found[] => [];

/** In the order in which a hit prefers them. */
const fields: { readonly [E in Entity]: (record: Records[E]) => readonly Found[] } = {
  story: none,
  source: ({ name, names, lang, role, note, privateNote }) => [
    at('name', name, lang),
    names.flatMap((other) => at('names', other.name, other.lang)),
    at('role', role),
    at('note', note),
    at('privateNote', privateNote),
  ],
  sourceLink: none,
  document: ({ title, lang, url, note }) => [
    at('title', title, lang),
    at('url', url),
    at('note', note),
  ],
  claim: ({ text, short, place }) => [at('text', text), at('short', short), at('place', place)],
  claimLink: none,
  statement: ({ text, translation, label, via, note, privateNote }) => [
    at('text.original', text?.original, text?.lang),
    at('translation.text', translation?.text, translation?.lang),
    at('label.text', label?.text, label?.lang),
    at('label.translation', label?.translation),
    via.flatMap((hop) => at('via.label', hop.label)),
    at('note', note),
    at('privateNote', privateNote),
  ],
  statementLink: none,
  question: ({ text, next, answer }) => [at('text', text), at('next', next), at('answer', answer)],
  verdict: none,
};

/** The texts of a record that a search goes through; none for kinds that are not searched. */
export const searchFields = <E extends Entity>(
  entity: E,
  record: Records[E],
): readonly SearchField[] => fields[entity](record).flat();
