import { z } from 'zod';

import { anyText, date, id, instant, lang, liveOrWithdrawn, someText } from './field.ts';

/** An article, post or page as the desk saw it; its carrier published that page. */
export const document = z.strictObject({
  id,
  carrier: id,
  title: someText.exactOptional(),
  url: someText.exactOptional(),
  lang: lang.exactOptional(),
  published: date.exactOptional(),
  seenAt: date.exactOptional(),
  extent: z.enum(['whole', 'excerpt']).exactOptional(),
  versionOf: id.exactOptional(),
  keptCopy: z
    .strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'is not a SHA-256 in lower-case hex'),
      path: someText,
      capturedAt: instant.exactOptional(),
      method: anyText.exactOptional(),
      by: anyText.exactOptional(),
    })
    .exactOptional(),
  note: anyText.exactOptional(),
  ...liveOrWithdrawn,
});

export type Document = Readonly<z.output<typeof document>>;
