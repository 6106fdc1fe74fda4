/** A record being put together. */
export type Draft = Readonly<Record<string, unknown>>;

/** The draft with a value at a path such as `label.text`; what stands beside it stays. */
export function withAt(draft: Draft, path: string, value: unknown): Draft {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...draft, [first]: value };
  const inner = draft[first];
  return { ...draft, [first]: withAt(isDraft(inner) ? inner : {}, rest.join('.'), value) };
}

/** The value at a path, or undefined. */
export function valueAt(draft: Draft, path: string): unknown {
  return path.split('.').reduce<unknown>((at, part) => (isDraft(at) ? at[part] : undefined), draft);
}

/** Whether a value is an object with fields. */
export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
