/** Letters that join to the one before them only (ArabicShaping.txt, Joining_Type=Right_Joining). */
const joinsRight =
  /[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef\u0759-\u075b\u076b\u076c\u0771\u0773\u0774\u0778\u0779]/u;
/** Letters and tatweel that join on both sides, and ZWJ, which stands for such a letter. */
const joinsBoth =
  /[\u0620\u0626\u0628\u062a-\u062e\u0633-\u0647\u0649\u064a\u066e\u066f\u0678-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff\u0750-\u0758\u075c-\u076a\u076d-\u0770\u0772\u0775-\u0777\u077a-\u077f\u200d]/u;

/** Whether a character joins to the one before it, in writing. */
export const joinsBefore = (character: string): boolean =>
  joinsBoth.test(character) || joinsRight.test(character);

/** Whether a character joins to the one behind it, in writing. */
export const joinsBehind = (character: string): boolean => joinsBoth.test(character);
