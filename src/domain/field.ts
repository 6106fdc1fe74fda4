import { z } from 'zod';

import { isDay, isInstant, parseEdtf } from './edtf.ts';
import { readsAs } from './typed-date.ts';

// SQLite's text functions stop at NUL, and a lone surrogate has no UTF-8 form.
const storable = /^[^\0\p{Cs}]*$/u;
const plainId = /^[^\p{Cc}\p{Cs}]{1,200}$/u;

/** Any text that can be stored byte for byte; may be empty and have several lines. */
export const anyText = z
  .string()
  .regex(storable, 'has a NUL character or half of a surrogate pair, which cannot be stored');

/** Text with something in it besides white space. */
export const someText = anyText.regex(/\S/u, 'is empty');

/** An identifier as a file gives it: 1–200 characters, no control characters. */
export const id = z
  .string()
  .regex(plainId, 'is not an id: 1 to 200 characters, no control characters');

export const lang = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u, 'is not a language tag such as ar, tr or en');

const ways =
  '2024-06-11, 2024-06, 2024, 2024-06-11~, 2024-06-01/2024-06-05, ../2024-06-05 or [2024-01,2024-12]';

const edtf = z.string().refine((text) => parseEdtf(text) !== null, {
  error: ({ input }) => `is not a date as files have it${readsAs(input)}; write ${ways}`,
});

/** A date of the world: EDTF subset as typed, where it comes from, and a note on that. */
export const date = z.strictObject({
  edtf,
  basis: z.enum(['stated', 'inferred', 'external']).default('stated'),
  note: anyText.exactOptional(),
});

/** A calendar day of the desk, YYYY-MM-DD. */
export const day = z.string().refine(isDay, {
  error: ({ input }) => `is not a day${readsAs(input)}: write it as 2024-06-24`,
});

/** A moment with its offset, YYYY-MM-DDThh:mm[:ss[.sss]]Z or ±hh:mm. */
export const instant = z
  .string()
  .refine(isInstant, 'is not a moment: write it as 2024-06-24T12:00+03:00');

export const zone = z.string().refine((name) => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}, 'is not a time zone such as Europe/Istanbul or UTC');

export const liveOrWithdrawn = {
  state: z.enum(['live', 'withdrawn']).default('live'),
  stateReason: anyText.exactOptional(),
};

export type EdtfDate = Readonly<z.output<typeof date>>;
export type Basis = EdtfDate['basis'];
