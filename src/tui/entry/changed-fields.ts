import type { Fields } from './entry.ts';

/**
 * The fields that an edit changed: what the form said when it was opened against what it says now.
 * Null takes a field away. Parts of a field that the form does not show stay as they are on file.
 */
export function changedFields(before: Fields, now: Fields, onFile: Fields): Fields {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...names].filter((name) => !isEqual(before[name], now[name]));
  return Object.fromEntries(
    changed.map((name) => [name, merged(now[name], before[name], onFile[name])]),
  );
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(now: unknown, before: unknown, onFile: unknown): unknown {
  const names = namesIn(onFile);
  if (names.length > 0) return mergedNames(now, before, names);
  if (now === undefined) return null;
  if (!isFields(now) || !isFields(onFile)) return now;
  const shown = isFields(before) ? Object.keys(before) : [];
  const unseen = Object.entries(onFile).filter(([name]) => !shown.includes(name));
  return { ...Object.fromEntries(unseen), ...now };
}

type Named = Fields & { readonly name: string };

const isNamed = (value: unknown): value is Named =>
  isFields(value) && typeof value['name'] === 'string';

/** A name that stays is as on file, with its language; one that was not shown is kept. */
function mergedNames(now: unknown, before: unknown, onFile: readonly Named[]): unknown {
  const [typed, shown] = [namesIn(now), new Set(namesIn(before).map(({ name }) => name))];
  const unseen = onFile.filter(({ name }) => !shown.has(name));
  const kept = typed.map((one) => onFile.find(({ name }) => name === one.name) ?? one);
  const all = [...unseen.filter((one) => !kept.includes(one)), ...kept];
  return all.length === 0 ? null : all;
}

const namesIn = (value: unknown): readonly Named[] =>
  Array.isArray(value) ? value.filter(isNamed) : [];
