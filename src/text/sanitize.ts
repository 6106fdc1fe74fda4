import { replaced, type Replacement, type Traced } from './layout/traced.ts';

/** Names of invisible characters that have a short one; the others are shown by their number. */
const names: Readonly<Record<number, string>> = {
  0x00ad: 'SHY',
  0x2028: 'LS',
  0x2029: 'PS',
  0x202a: 'LRE',
  0x202b: 'RLE',
  0x202c: 'PDF',
  0x202d: 'LRO',
  0x202e: 'RLO',
  0x2066: 'LRI',
  0x2067: 'RLI',
  0x2068: 'FSI',
  0x2069: 'PDI',
  0xfeff: 'BOM',
};

const harmless =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u060c\u061b\u061f\u0621-\u063f\u0641-\u064a\u0660-\u066d\u0671-\u06d3\u06f0-\u06f9\u2010-\u2027]*$/u;
const joinerInWord = /(?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L})/u.source;
const joinerInEmoji =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})/u
    .source;
/** Zero-width joiners that shape a word or an emoji stay; elsewhere they only hide. */
const strayJoiner = new RegExp(`(?!${joinerInWord})(?!${joinerInEmoji})[\u200c\u200d]`, 'gu');
/** Code points that show nothing and are nothing but a way to hide. */
const isInvisible =
  /\p{Cs}|\p{Noncharacter_Code_Point}|[\u00ad\u115f\u1160\u200b\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0d]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e0fff}]/gu;

const linesKept: readonly Replacement[] = [
  [/\r\n?/gu, () => '\n'],
  [/\t/gu, () => '    '],
];
const steps: readonly Replacement[] = [
  [/[\u200e\u200f\u061c]/gu, () => ''],
  [/\p{Cc}/gu, picture],
  [strayJoiner, named],
  [isInvisible, named],
  [/(?<=\p{M}{8})\p{M}+/gu, () => '…'],
  [/(?<=ـ{3})ـ+/gu, () => '…'],
];
const stepsForLines: readonly Replacement[] = [
  ...linesKept,
  ...steps.map(([pattern, by]): Replacement => [
    pattern,
    (match) => (match === '\n' ? match : by(match)),
  ]),
];

export interface SanitizeOptions {
  /** Whether newlines stay, since the field has lines. Default: no. */
  readonly lines?: boolean;
}

/**
 * Text from outside made safe to show: nothing in it can move the cursor, change the terminal's
 * state, reorder or hide other text. What it takes away stays visible as a mark, but for LRM, RLM
 * and ALM. Newlines stay where `lines` says that the field has lines. For display only: what is
 * stored is never changed.
 */
export function sanitize(text: string, { lines = false }: SanitizeOptions = {}): string {
  if (harmless.test(text)) return text;
  const all = lines ? stepsForLines : steps;
  return all.reduce((before, [pattern, by]) => before.replace(pattern, by), text);
}

/** The same, still knowing where in the text each unit comes from. */
export function sanitized(given: Traced, { lines = false }: SanitizeOptions = {}): Traced {
  if (harmless.test(given.text)) return given;
  return (lines ? stepsForLines : steps).reduce(replaced, given);
}

/** U+2400–U+2421 show C0 and DEL; C1 has no pictures. */
function picture(control: string): string {
  const code = control.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : named(control);
}

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `‹${names[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`}›`;
}
