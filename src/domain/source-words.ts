import type { Locale } from './locale.ts';
import { nameInText, type SourcesById } from './source-name.ts';

/** A source inside a sentence: its name, or "a site not named" where nothing is known of it. */
export function sourceInText(id: string, sources: SourcesById, { language }: Locale): string {
  const name = nameInText(id, sources);
  return sources.get(id)?.kind === 'unknown' ? language.aSource(name) : name;
}
