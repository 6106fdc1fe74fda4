import { commonest } from './common-words.ts';

/** Letters that one language has and the others do not. */
const urdu = /[ٹڈڑںےہۂۃ]/u;
const kurdish = /[ێۆڕڵە]/u;
/** Letters of Pashto, Sindhi, Uyghur and their neighbours, for which there is no tag here. */
const others = /[ټځڅډړږښڼګۍېۇۈۋٻڀٺٽٿڄڃڇڌڏڊڍڦڳڱڻ]/u;
/** Persian and Kurdish write these where Arabic has ي and ك, or has no letter at all. */
const persian = /[یکپچژگۀ]/u;
/** What Persian does not write; ي and ك stand in it where it was typed on an Arabic keyboard. */
const arabic = /[يكةىإ]/u;
/** Only Kurdish begins a word with this letter, and writes the name of its people with a waw. */
const kurdishWords = /(?<!\p{L})ئ|کورد/u;

/**
 * The language tag of a text in Arabic letters, from the letters that Arabic, Persian, Kurdish and
 * Urdu do not share; null where they say two things, or one that has no tag here.
 */
export function arabicScriptLanguage(text: string): string | null {
  if (others.test(text)) return null;
  const isUrdu = urdu.test(text);
  if (kurdish.test(text)) return isUrdu ? null : 'ckb';
  if (isUrdu) return 'ur';
  if (!persian.test(text)) return 'ar';
  if (kurdishWords.test(text)) return 'ckb';
  return arabic.test(text) ? commonest(text, ['ar', 'fa']) : 'fa';
}
