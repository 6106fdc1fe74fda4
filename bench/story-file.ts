/** How large a made story is. */
export interface Size {
  readonly claims: number;
  readonly statements: number;
}

export interface MadeStory {
  readonly format: 'gainsay/1';
  readonly story: Readonly<Record<string, unknown>>;
  readonly sources: readonly object[];
  readonly claims: readonly object[];
  readonly statements: readonly object[];
  readonly statementLinks: readonly object[];
}

const outlets = 200;
const stances = ['confirm', 'confirm', 'confirm', 'deny', 'neutral'];
const words =
  'الوزير السفير المعبر الميناء border crossing minister talks görüşme sınır toplantı'.split(' ');

/** A story of a size, the same for the same seed: outlets in turn, every fifth statement a repeat. */
export function madeStory({ claims, statements }: Size, seed = 1): MadeStory {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const sentence = (): string => Array.from({ length: 12 }, () => pick(words)).join(' ');
  const each = Math.max(1, Math.floor(statements / claims));
  const made = Array.from({ length: statements }, (_, at) => ({
    id: `S${at + 1}`,
    claim: `C${Math.min(claims, Math.floor(at / each) + 1)}`,
    speaker: `o${Math.floor(next() * outlets)}`,
    stance: pick(stances),
    attribution: 'own-voice',
    text: { original: sentence() },
    published: { edtf: `2024-06-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}` },
  }));
  return {
    format: 'gainsay/1',
    story: { slug: 'made', title: 'A made story' },
    sources: Array.from({ length: outlets }, (_, at) => ({
      id: `o${at}`,
      kind: 'outlet',
      name: `Outlet ${at}`,
    })),
    claims: Array.from({ length: claims }, (_, at) => ({ id: `C${at + 1}`, text: sentence() })),
    statements: made,
    statementLinks: made.flatMap(({ id, claim, stance }, at) => {
      const before = made[at - 1];
      const isRepeat = at % 5 === 4 && before?.claim === claim && before.stance === stance;
      return isRepeat ? [{ from: id, rel: 'repeats', to: before.id }] : [];
    }),
  };
}

/** One claim on which every statement repeats the one before, or none does. */
export function oneClaim(statements: number, chained: boolean): MadeStory {
  const story = madeStory({ claims: 1, statements });
  const made = story.statements.map((statement) => ({ ...statement, stance: 'confirm' }));
  const links = made
    .slice(1)
    .map((_, at) => ({ from: `S${at + 2}`, rel: 'repeats', to: `S${at + 1}` }));
  return chained
    ? { ...story, statements: made, statementLinks: links }
    : { ...story, statementLinks: [] };
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
