import { z } from 'zod';

import { anyText, day, id, liveOrWithdrawn, someText } from './field.ts';

/** What an editor typed about a claim; never computed. */
export const verdict = z.strictObject({
  id,
  claim: id,
  label: someText,
  rationale: anyText.exactOptional(),
  by: someText,
  decidedOn: day.exactOptional(),
  publisher: anyText.exactOptional(),
  url: someText.exactOptional(),
  ...liveOrWithdrawn,
});

export type Verdict = Readonly<z.output<typeof verdict>>;
