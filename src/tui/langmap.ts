const rows = (from: string, to: string): readonly (readonly [string, string])[] =>
  from.split(' ').map((sent, index) => [sent, to.charAt(index)]);

/**
 * What a key on another layout stands for outside text fields: on Arabic 101 the same physical
 * key, on Turkish Q the same letter. Shifted Arabic keys send marks and signs; where such a sign is
 * a key of its own ("/" for Shift-L), it stays that.
 */
const keys: ReadonlyMap<string, string> = new Map([
  ...rows('ض ص ث ق ف غ ع ه خ ح', 'qwertyuiop'),
  ...rows('ش س ي ب ل ا ت ن م', 'asdfghjkl'),
  ...rows('ئ ء ؤ ر ى ة و ز ظ', 'zxcvnm,./'),
  ...rows('َ ً ُ ٌ إ ‘ ÷ × ؛', 'QWERYUIOP'),
  ...rows('ِ ٍ أ ـ ،', 'ASHJK'),
  ...rows('ْ } { آ ’', 'XCVNM'),
  ...rows('٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩', '0123456789'),
  ['لا', 'b'],
  ['لأ', 'G'],
  ['لإ', 'T'],
  ['لآ', 'B'],
  ['؟', '?'],
  ['ı', 'i'],
]);

/** The keys that a run of typed characters stands for. A pair that is one key comes alone. */
export function keysOf(text: string): readonly string[] {
  const pair = keys.get(text);
  return pair === undefined ? Array.from(text, (sent) => keys.get(sent) ?? sent) : [pair];
}
