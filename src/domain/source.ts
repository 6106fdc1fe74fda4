import { z } from 'zod';

import { anyText, id, lang, liveOrWithdrawn, someText } from './field.ts';

export const sourceKinds = ['outlet', 'person', 'institution', 'unnamed', 'unknown'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** An outlet, person, institution, unnamed group, or unknown. Belongs to the desk, not to a story. */
export const source = z.strictObject({
  id,
  kind: z.enum(sourceKinds),
  name: someText,
  names: z.array(z.strictObject({ name: someText, lang: lang.exactOptional() })).default([]),
  medium: anyText.exactOptional(),
  lang: lang.exactOptional(),
  country: anyText.exactOptional(),
  role: anyText.exactOptional(),
  official: z.boolean().exactOptional(),
  partOf: id.exactOptional(),
  usedBy: id.exactOptional(),
  grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).exactOptional(),
  note: anyText.exactOptional(),
  privateNote: anyText.exactOptional(),
  ...liveOrWithdrawn,
});

export type Source = Readonly<z.output<typeof source>>;

/** Whether a source of this kind has a position of its own (DESIGN §5). */
export const isNamed = (kind: SourceKind): boolean => kind !== 'unnamed' && kind !== 'unknown';
