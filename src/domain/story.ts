import { z } from 'zod';

import { anyText, day, id, lang, liveOrWithdrawn, someText, zone } from './field.ts';

/** A question the desk follows; it holds claims, and has a language and a time zone. */
export const story = z.strictObject({
  slug: id,
  title: someText,
  question: anyText.exactOptional(),
  openedOn: day.exactOptional(),
  lang: lang.default('en'),
  zone: zone.default('UTC'),
  ...liveOrWithdrawn,
});

export type Story = Readonly<z.output<typeof story>>;
