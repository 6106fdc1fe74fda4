import { z } from 'zod';

import { anyText, id, liveOrWithdrawn } from './field.ts';
import { claimRels, sourceRels, statementRels } from './rels.ts';

export const reversals = ['full', 'softening', 'hardening', 'clarification'] as const;

const symmetric: ReadonlySet<string> = new Set([
  'same-origin',
  'same-report',
  'possibly-same',
  'attribution-conflict',
  'contradicts',
  'in-tension',
  'related',
  ...sourceRels,
]);

/** Whether either order of the ends means the same. */
export const isSymmetric = (rel: string): boolean => symmetric.has(rel);

const ends = { from: id, to: id, note: anyText.exactOptional(), ...liveOrWithdrawn };

export const sourceLink = z.strictObject({ ...ends, rel: z.enum(sourceRels) });
export const claimLink = z.strictObject({ ...ends, rel: z.enum(claimRels) });
export const statementLink = z
  .strictObject({
    ...ends,
    rel: z.enum(statementRels),
    change: z.enum(reversals).exactOptional(),
  })
  .refine(({ rel, change }) => (rel === 'reverses') === (change !== undefined), {
    path: ['change'],
    message:
      'is needed for reverses (full, softening, hardening or clarification) and for no other link',
  });

export type SourceLink = Readonly<z.output<typeof sourceLink>>;
export type ClaimLink = Readonly<z.output<typeof claimLink>>;
export type StatementLink = Readonly<z.output<typeof statementLink>>;
export type Link = SourceLink | ClaimLink | StatementLink;

/** The link as it is stored: a symmetric one with the lower id (by code unit) first. */
export const inStoredOrder = <L extends Link>(link: L): L =>
  isSymmetric(link.rel) && link.to < link.from ? { ...link, from: link.to, to: link.from } : link;
