import type { Entity, Records } from '../domain/record.ts';
import { canonical } from './canonical.ts';

type ReadFields = { readonly [E in Entity]: (record: Records[E]) => readonly unknown[] };

/**
 * Of each record, what the numbered rules of DESIGN §5 read beside its id and state. Dates by what
 * is written, not by their basis; figures without their qualifier; labels without translation.
 */
const readByRules: ReadFields = {
  story: ({ zone }) => [zone],
  source: ({ kind, partOf, usedBy }) => [kind, partOf, usedBy],
  sourceLink: ({ rel }) => [rel],
  document: () => [],
  claim: ({ kind, resolveBy, wording }) => [kind, resolveBy?.edtf, wording],
  claimLink: ({ rel }) => [rel],
  statement: (one) => [
    one.claim,
    one.wording,
    one.speaker,
    one.outlet,
    one.stance,
    one.directness,
    one.characterisedBy,
    one.scope,
    one.bearsOn,
    one.modality,
    one.attribution,
    one.label?.text,
    one.published?.edtf,
    one.said?.edtf,
    one.about?.edtf,
    [one.value?.min, one.value?.max, one.value?.unit],
  ],
  statementLink: ({ rel, change }) => [rel, change],
  question: () => [],
  verdict: () => [],
};

/** Besides, what no typing slip can be: the words as printed, and when and where a claim is about. */
const fixedAtEntry: Partial<ReadFields> = {
  claim: ({ about, place }) => [about, place],
  statement: ({ text }) => [text?.original],
};

/** Whether two states of a record are one to the derivation; `state` is not looked at. */
export const sameToRules = <E extends Entity>(entity: E, a: Records[E], b: Records[E]): boolean =>
  equal(readByRules[entity](a), readByRules[entity](b));

/** Whether the way from `before` to `after` is a `fix`: nothing changes meaning (DESIGN §4). */
export function isFix<E extends Entity>(entity: E, before: Records[E], after: Records[E]): boolean {
  const fixed = fixedAtEntry[entity];
  return sameToRules(entity, before, after) && (!fixed || equal(fixed(before), fixed(after)));
}

// canonical writes an absent field of a list as null.
const equal = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  canonical(a) === canonical(b);
