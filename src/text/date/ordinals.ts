const ones = 'الحادي|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع'.split('|');
const tens = ['عشر', 'والعشرين|والعشرون', 'والثلاثين|والثلاثون'];

/** The days of the month in Arabic words, the first at 0: الأول, الحادي عشر, الحادي والعشرين. */
export const ordinals: readonly string[] = [
  'الأول',
  ...ones.slice(1),
  'العاشر',
  ...joined(tens[0]),
  'العشرين|العشرون',
  ...joined(tens[1]),
  'الثلاثين|الثلاثون',
  ...joined(tens[2]).slice(0, 1),
];

function joined(ten = ''): readonly string[] {
  return ones.map((one) =>
    ten
      .split('|')
      .map((word) => `${one} ${word}`)
      .join('|'),
  );
}
