import { fold } from '../fold.ts';
import { arabicWords } from './arabic-words.ts';
import { type CalendarName, monthNames, weekdayNames } from './calendar-names.ts';
import { englishWords } from './english-words.ts';
import { once } from './once.ts';
import { ordinals } from './ordinals.ts';
import { persianMonthNames } from './persian-months.ts';
import { persianCardinals, persianOrdinals } from './persian-ordinals.ts';
import { persianWords } from './persian-words.ts';
import type { DateWords, Role, Unit } from './role.ts';
import { turkishWords } from './turkish-words.ts';

/** All that a folded word, or several in a row, can mean in a date. */
export interface Meaning {
  readonly roles: ReadonlySet<Role>;
  readonly month?: CalendarName;
  readonly weekday?: CalendarName;
  readonly offset?: number;
  readonly count?: number;
  /** A unit of time; `many` is 1, 2 for a dual, 0 for several. */
  readonly unit?: { readonly unit: Unit; readonly many: number };
  /** A day of the month in words. */
  readonly ordinal?: number;
  /** A day of the month in Persian words, which want nothing between it and the month. */
  readonly persianDay?: number;
  readonly isForeignMonth?: true;
  /** Stands in the lexicon. */
  readonly isKnown?: true;
}

/** Words in a row that are looked up together, at most. */
export const longestPhrase = 5;

const noRoles: ReadonlySet<Role> = new Set();

/** What folding would lose. */
const asTheyStand = new Set(['&', 'مئة']);

/** What a mark or an unknown word means. */
export const nothing: Meaning = { roles: noRoles };

/** Made when the first date is read, for it takes longer than drawing a screen. */
export const lexicon = once((): ReadonlyMap<string, Meaning> => {
  const all = new Map<string, Meaning>();
  const put = (phrases: string, { roles, ...meaning }: Partial<Meaning>): void => {
    for (const phrase of phrases.split('|').filter((text) => text !== '')) {
      const word = asTheyStand.has(phrase) ? phrase : fold(phrase);
      const before = all.get(word) ?? nothing;
      const both = roles ? new Set([...before.roles, ...roles]) : before.roles;
      all.set(word, { ...meaning, ...before, isKnown: true, roles: both });
    }
  };
  for (const name of [...monthNames(), ...persianMonthNames()]) put(name.name, { month: name });
  for (const name of weekdayNames()) put(name.name, { weekday: name });
  for (const [day, phrases] of ordinals.entries()) put(phrases, { ordinal: day + 1 });
  for (const [day, phrases] of persianOrdinals.entries()) put(phrases, { persianDay: day + 1 });
  for (const [day, phrase] of persianCardinals.entries()) put(phrase, { count: day + 1 });
  for (const words of [englishWords, turkishWords, arabicWords, persianWords]) putAll(words, put);
  return all;
});

function putAll(words: DateWords, put: (phrases: string, meaning: Partial<Meaning>) => void): void {
  for (const [role, phrases] of entriesOf(words.roles)) put(phrases, { roles: new Set([role]) });
  for (const [phrases, offset] of Object.entries(words.offsets)) {
    put(phrases, { offset: Number(offset) });
  }
  for (const [phrases, count] of Object.entries(words.counts))
    put(phrases, { count: Number(count) });
  for (const [unit, forms] of entriesOf(words.units)) {
    for (const [index, phrases] of forms.entries()) {
      put(phrases, { unit: { unit, many: [1, 2, 0][index] ?? 1 } });
    }
  }
  put(words.foreignMonths, { isForeignMonth: true });
}

// The tables are written with these keys and no others.
const entriesOf = <K extends string, V>(table: Readonly<Partial<Record<K, V>>>): [K, V][] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  Object.entries(table) as [K, V][];
