import { z } from 'zod';

import { anyText, date, day, id, liveOrWithdrawn, someText } from './field.ts';

/** What to find out next, with an owner and a next step. */
export const question = z.strictObject({
  id,
  claim: id.exactOptional(),
  text: someText,
  owner: anyText.exactOptional(),
  next: anyText.exactOptional(),
  asked: z
    .strictObject({
      whom: anyText.exactOptional(),
      when: date.exactOptional(),
      how: anyText.exactOptional(),
    })
    .exactOptional(),
  due: day.exactOptional(),
  answer: anyText.exactOptional(),
  ...liveOrWithdrawn,
});

export type Question = Readonly<z.output<typeof question>>;
