import { english } from './english.ts';
import type { Language } from './language.ts';
import type { Story } from './story.ts';

/** In which language, on which clock and from which year dates and standings are told. */
export interface Locale {
  readonly language: Language;
  readonly zone: string;
  /** Dates in this year leave it out; null: every date has its year. */
  readonly homeYear: number | null;
}

/** Languages the program speaks, by the first part of their tag. */
const languages: Readonly<Record<string, Language>> = { en: english };

/** The locale of a story: its language where there is a table for it, its zone, its opening year. */
export function localeOf(story: Pick<Story, 'lang' | 'zone' | 'openedOn'>): Locale {
  const [tag = ''] = story.lang.toLowerCase().split('-');
  return {
    language: languages[tag] ?? english,
    zone: story.zone,
    homeYear: story.openedOn === undefined ? null : Number(story.openedOn.slice(0, 4)),
  };
}
