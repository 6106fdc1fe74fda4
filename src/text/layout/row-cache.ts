const known = new Map<string, readonly string[]>();
const mostKnown = 4000;

/** The rows asked for most recently stay; a text, a width and a display always give the same rows. */
export function remembered(name: string, make: () => readonly string[]): readonly string[] {
  const before = known.get(name);
  if (before) {
    known.delete(name);
    known.set(name, before);
    return before;
  }
  const made = make();
  known.set(name, made);
  const [oldest] = known.keys();
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return made;
}

/** What was laid out for one display is of no use on another. */
export const forgetRows = (): void => known.clear();
