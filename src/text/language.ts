import { arabicScriptLanguage } from './arabic-script-language.ts';
import { commonest } from './common-words.ts';

const turkishLetters = /[ğışĞİŞ]/u;

const scripts: readonly (readonly [RegExp, (text: string) => string | null])[] = [
  [/\p{Script=Arabic}/gu, arabicScriptLanguage],
  [/\p{Script=Cyrillic}/gu, () => 'ru'],
  [/\p{Script=Hebrew}/gu, () => 'he'],
];

/**
 * The language tag of a text as far as its letters and commonest words tell it; null where they do
 * not: a wrong tag is worse than none.
 */
export function languageOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, name] of scripts) {
    if ((text.match(script)?.length ?? 0) * 2 > letters) return name(text);
  }
  return turkishLetters.test(text) ? 'tr' : commonest(text, ['en', 'tr']);
}
