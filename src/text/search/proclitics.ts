const conjunctions = ['', 'و', 'ف'];
const article = 'ال';
/** What stands between a conjunction and a word, the article and what merges with it included. */
const particles = ['', 'ب', 'ل', 'ك', 'س', 'ال', 'لل', 'بال', 'كال'];
/** What stands before a word that has its article itself. */
const beforeArticle = ['', 'ب', 'ك'];
const isArabic = /^\p{Script=Arabic}+$/u;
/** Words whose first two letters are no article, or without them another word. */
const indivisible: ReadonlySet<string> = new Set(['الله', 'الان', 'الذي', 'التي']);
const leastStem = 2;

/**
 * The spellings, all folded, in which Arabic writes a folded word with what it writes in one with
 * it: و or ف, then ب, ل, ك, س or the article. Of the word itself only the article falls, and not
 * where it `keepsArticle`, as a name does. A word in another script has but its own.
 */
export function withProclitics(word: string, keepsArticle = false): readonly string[] {
  if (!isArabic.test(word)) return [word];
  if (!hasArticle(word)) return joined(particles, word);
  const stem = word.slice(article.length);
  const forms = [
    ...joined(beforeArticle, word),
    ...joined(keepsArticle ? ['لل'] : particles, stem),
  ];
  return [...new Set(forms)];
}

const hasArticle = (word: string): boolean =>
  word.startsWith(article) && word.length >= article.length + leastStem && !indivisible.has(word);

const joined = (before: readonly string[], word: string): readonly string[] =>
  conjunctions.flatMap((conjunction) => before.map((particle) => conjunction + particle + word));
