/** All code points from one to another. */
const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));

/** Of Unicode 14 and later: an emulator whose tables end before does not know that they are wide. */
const newer =
  /[\u{1f6d8}\u{1f6dc}-\u{1f6df}\u{1f7f0}\u{1f979}\u{1f9cc}\u{1fa75}-\u{1fa77}\u{1fa7b}\u{1fa7c}\u{1fa87}-\u{1fa8f}\u{1faa9}-\u{1faaf}\u{1fab7}-\u{1fabf}\u{1fac3}-\u{1facf}\u{1fad7}-\u{1fadf}\u{1fae0}-\u{1faff}]/u;

const [joiner, asPicture, asText] = ['\u200d', '\ufe0f', '\ufe0e'];
const tones = range(0x1f3fb, 0x1f3ff);
const letters = range(0x1f1e6, 0x1f1ff);
const singles = range(0xa9, 0x1faff).filter(
  (one) => /\p{Extended_Pictographic}/u.test(one) && /\p{Emoji}/u.test(one) && !newer.test(one),
);
const bases = singles.filter((one) => /\p{Emoji_Modifier_Base}/u.test(one));
const people = ['👨', '👩', '🧑'];
const jobs = Array.from('⚕⚖✈🌾🍳🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦯🦼🦽🤝🎄🍼');

/** Sequences as Unicode's emoji lists have them, made from their ranges, by their kind. */
export const emojiSequences: Readonly<Record<string, readonly string[]>> = {
  'one by one': singles,
  'as a picture': singles.map((one) => one + asPicture),
  'as text': singles.map((one) => one + asText),
  'with a skin colour': bases.flatMap((one) => tones.map((tone) => one + tone)),
  'of a sex': bases.flatMap((one) =>
    Array.from('♂♀').flatMap((sex) =>
      ['', ...tones].map((tone) => one + tone + joiner + sex + asPicture),
    ),
  ),
  'at work': people.flatMap((one) =>
    jobs.flatMap((job) => ['', ...tones].map((tone) => one + tone + joiner + job)),
  ),
  families: people.flatMap((one) =>
    people.flatMap((other) => [
      [one, other, '👧'].join(joiner),
      [one, other, '👧', '👦'].join(joiner),
      `${one}${joiner}❤${asPicture}${joiner}${other}`,
      `${one}🏻${joiner}❤${asPicture}${joiner}💋${joiner}${other}🏿`,
    ]),
  ),
  'of other kinds': ['❤️‍🔥', '❤️‍🩹', '🏳️‍🌈', '🏳️‍⚧️', '🏴‍☠️', '🐕‍🦺', '🐻‍❄️', '👁️‍🗨️', '😮‍💨', '😵‍💫', '🐦‍⬛'],
  keycaps: Array.from('0123456789#*').flatMap((one) => [
    `${one}\u20e3`,
    `${one}${asPicture}\u20e3`,
  ]),
  flags: letters.flatMap((one) => letters.map((other) => one + other)),
  'half flags': letters.flatMap((one) => [one, `🇹🇷${one}`, `${one} ${one}`]),
  'colours alone': tones.flatMap((tone) => [tone, `a${tone}`, `ش${tone}`, `👍${tone}${tone}`]),
  'flags of regions': ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
};
