import { z } from 'zod';

import { wording } from './claim.ts';
import { anyText, date, id, lang, someText } from './field.ts';

export const stances = ['confirm', 'deny', 'neutral'] as const;
export type Stance = (typeof stances)[number];
export const directnesses = ['explicit', 'incompatible', 'implied', 'characterised'] as const;
export const scopes = ['same', 'narrower', 'broader', 'adjacent'] as const;
export const modalities = ['asserted', 'hedged', 'conditional', 'forecast'] as const;
export const attributions = [
  'named',
  'official',
  'unnamed',
  'document',
  'own-voice',
  'unstated',
] as const;
const textKinds = ['verbatim', 'excerpt', 'paraphrase'] as const;
const silences = ['declined', 'asked-no-reply', 'policy'] as const;

const value = z
  .strictObject({
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    unit: anyText.exactOptional(),
    qualifier: anyText.exactOptional(),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'needs a min or a max')
  .refine(
    ({ min, max }) => min === undefined || max === undefined || min <= max,
    'has a min above its max',
  );

/** One speaker's recorded stance on one claim, as a file gives it. */
export const statement = z
  .strictObject({
    id,
    claim: id,
    wording: wording.exactOptional(),
    speaker: id,
    outlet: id.exactOptional(),
    document: id.exactOptional(),
    via: z.array(z.strictObject({ source: id, label: anyText.exactOptional() })).default([]),
    stance: z.enum(stances),
    directness: z.enum(directnesses).default('explicit'),
    characterisedBy: id.exactOptional(),
    scope: z.enum(scopes).default('same'),
    bearsOn: z.array(id).default([]),
    modality: z.enum(modalities).default('asserted'),
    attribution: z.enum(attributions).default('unstated'),
    label: z
      .strictObject({
        text: someText,
        lang: lang.exactOptional(),
        translation: anyText.exactOptional(),
      })
      .exactOptional(),
    text: z
      .strictObject({
        original: anyText,
        lang: lang.exactOptional(),
        kind: z.enum(textKinds).default('paraphrase'),
      })
      .exactOptional(),
    speechLang: lang.exactOptional(),
    translation: z
      .strictObject({
        text: anyText,
        lang: lang.exactOptional(),
        by: anyText.exactOptional(),
        machine: z.boolean().exactOptional(),
      })
      .exactOptional(),
    published: date.exactOptional(),
    said: date.exactOptional(),
    about: date.exactOptional(),
    value: value.exactOptional(),
    silence: z.enum(silences).exactOptional(),
    askedAt: date.exactOptional(),
    askedBy: anyText.exactOptional(),
    url: someText.exactOptional(),
    grade: z.int().min(1).max(6).exactOptional(),
    state: z.enum(['live', 'held', 'withdrawn']).default('live'),
    stateReason: anyText.exactOptional(),
    note: anyText.exactOptional(),
    privateNote: anyText.exactOptional(),
  })
  .refine((given) => given.directness !== 'characterised' || given.characterisedBy !== undefined, {
    path: ['characterisedBy'],
    message: 'is required where only the word is given: whose word is it?',
  });

/** A statement as it is stored: the wording it was read against is always known. */
export type Statement = Readonly<z.output<typeof statement>> & { readonly wording: string };
