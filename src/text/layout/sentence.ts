import { mayRunRight } from './direction.ts';

interface Part {
  readonly text: string;
  readonly isValue: boolean;
}

/**
 * A text of the program's own in which values from outside stand. It runs from left to right, and
 * each value is laid out by itself, as FSI and PDI around it would have it (UAX #9, X5c): a name in
 * Arabic does not draw the number or the sign beside it to its other side.
 */
export interface Sentence {
  readonly parts: readonly Part[];
}

/** A text that runs as its own first letter does, or a sentence. */
export type Words = string | Sentence;

/** As a template: what is put into it are values; a sentence put into it becomes part of it. */
export const sentence = (own: TemplateStringsArray, ...values: readonly Words[]): Sentence => ({
  parts: own
    .flatMap((text, at) => [{ text, isValue: false }, ...partsOf(values[at] ?? '')])
    .filter(({ text }) => text !== ''),
});

const partsOf = (value: Words): readonly Part[] =>
  typeof value === 'string' ? [{ text: value, isValue: true }] : value.parts;

/** Values or sentences with something of ours between them. */
export const joined = (all: readonly Words[], between: string): Sentence => ({
  parts: all.flatMap((one, at) => [
    ...(at === 0 ? [] : [{ text: between, isValue: false }]),
    ...partsOf(one),
  ]),
});

const letterRight = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
const letterLeft = `(?!${letterRight})\\p{L}`;
const ourGaps = ' {2}| [·›] |, \\d';
const stretch = new RegExp(
  `${letterRight}(?:(?:(?!${letterLeft}|${ourGaps}).)*${letterRight})?(?: ?\\d+)?`,
  'gu',
);

/**
 * A sentence of ours that comes as one string: each stretch in it that runs from right to left is
 * taken for a value, with a number just behind it, as names have; one behind a comma is ours.
 */
export function sentenceOf(text: string): Sentence {
  if (!mayRunRight(text)) return { parts: [{ text, isValue: false }] };
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: value, index } of text.matchAll(stretch)) {
    parts.push({ text: text.slice(at, index), isValue: false }, { text: value, isValue: true });
    at = index + value.length;
  }
  parts.push({ text: text.slice(at), isValue: false });
  return { parts: parts.filter((part) => part.text !== '') };
}

/** What a sentence says, without knowing what in it is a value. */
export const plainWords = (words: Words): string =>
  typeof words === 'string' ? words : words.parts.map(({ text }) => text).join('');
