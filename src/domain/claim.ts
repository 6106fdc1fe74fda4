import { z } from 'zod';

import { anyText, date, id, liveOrWithdrawn, someText } from './field.ts';

export const claimKinds = [
  'event',
  'state',
  'process',
  'forecast',
  'position',
  'attribute',
  'figure',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** The stamp of a wording: 16 hex digits, made by the store (DESIGN §3, `wording`). */
export const wording = z.string().regex(/^[0-9a-f]{16}$/u, 'is not a wording: 16 hex digits');

/** One affirmative, checkable sentence, whoever says it, as a file gives it. */
export const claim = z.strictObject({
  id,
  kind: z.enum(claimKinds).default('event'),
  text: someText,
  short: someText.max(40, 'is longer than 40 characters').exactOptional(),
  about: date.exactOptional(),
  place: anyText.exactOptional(),
  subject: id.exactOptional(),
  resolveBy: date.exactOptional(),
  wording: wording.exactOptional(),
  ...liveOrWithdrawn,
});

/** A claim as it is stored: its wording is always known. */
export type Claim = Readonly<z.output<typeof claim>> & { readonly wording: string };
