const ones = 'یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه'.split('|');
const firstTens = 'ده|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|نوزده'.split('|');

/** Numbers as they are said, 1–31; the words of one number may be joined. */
export const persianCardinals: readonly string[] = [
  ...ones,
  ...firstTens,
  'بیست',
  ...ones.map((one) => `بیست و ${one}`),
  'سی',
  'سی و یک',
];

const irregular: Readonly<Record<string, string>> = { سه: 'سوم', سی: 'سی‌ام|سی ام', دو: 'دوم' };

const ordinalOf = (cardinal: string): string => {
  const words = cardinal.split(' ');
  const last = words.pop() ?? '';
  return (irregular[last] ?? `${last}م`)
    .split('|')
    .map((word) => [...words, word].join(' '))
    .join('|');
};

/** With its words apart and in one: بیست و دوم, بیست‌ودوم. */
const spellings = (phrases: string): readonly string[] =>
  phrases.split('|').flatMap((phrase) => [phrase, phrase.replaceAll(' ', '')]);

/** The days of the month in Persian words, the first at 0: یکم, اول, دوم, بیست و دوم. */
export const persianOrdinals: readonly string[] = persianCardinals.map((cardinal, index) =>
  [
    ...spellings(ordinalOf(cardinal)),
    ...(index === 0 ? ['اول'] : []),
    ...(index === 17 ? ['هیجدهم'] : []),
  ].join('|'),
);
