import { joinsBefore, joinsBehind } from './joining.ts';
import { type Forms, letterForms } from './letter-forms.ts';
import { originOf, type Traced, traced } from './traced.ts';

const arabic = /[\u0620-\u064a\u066e-\u06d3\u06d5-\u06ff\u0750-\u077f]/u;
const joiner = /[\u200c\u200d]/u;
const mark = /\p{M}/u;
const lam = 'ل';

/**
 * Arabic letters in the shapes they take beside each other, as presentation forms, for terminals
 * that draw each cell by itself; lam and alef become one. ZWNJ and ZWJ beside Arabic letters have
 * then done their work and fall away. Letters without such forms stay, and their neighbours still
 * join to them.
 */
export const shape = (text: string): string => shaped(traced(text)).text;

/** The same, still knowing where in the text each unit comes from. */
export function shaped(given: Traced): Traced {
  const { text } = given;
  if (!arabic.test(text)) return given;
  let drawn = '';
  const from: number[] = [];
  const put = (form: string, at: number): void => {
    drawn += form;
    for (let unit = 0; unit < form.length; unit += 1) from.push(originOf(given, at));
  };
  for (let at = 0; at < text.length; at += 1) {
    const alef = alefOf(text, at);
    put(formAt(text, at, alef), at);
    if (alef === null) continue;
    for (at += 1; at < alef; at += 1) put(text.charAt(at), at);
  }
  from.push(originOf(given, text.length));
  return { text: drawn, from };
}

/** Where the alef is that a lam here is written as one with; null where there is none. */
function alefOf(text: string, at: number): number | null {
  if (text[at] !== lam) return null;
  const behind = besideOf(text, at, 1);
  return letterForms().ligatures.has(lam + text.charAt(behind)) ? behind : null;
}

function formAt(text: string, at: number, alef: number | null): string {
  const letter = text.charAt(at);
  if (joiner.test(letter)) return isBesideArabic(text, at) ? '' : letter;
  const { letters, ligatures } = letterForms();
  const forms = alef === null ? letters.get(letter) : ligatures.get(lam + text.charAt(alef));
  const isJoinedBehind = alef === null && joinsBoth(letter, charBeside(text, at, 1));
  return forms?.[formOf(joinsBoth(charBeside(text, at, -1), letter), isJoinedBehind)] ?? letter;
}

const joinsBoth = (one: string, next: string): boolean => joinsBehind(one) && joinsBefore(next);

const formOf = (isJoinedBefore: boolean, isJoinedBehind: boolean): keyof Forms =>
  isJoinedBehind ? (isJoinedBefore ? 'medial' : 'initial') : isJoinedBefore ? 'final' : 'alone';

/** Offset of the next character in a direction that is no mark: marks do not part letters. */
function besideOf(text: string, at: number, step: 1 | -1): number {
  let beside = at + step;
  while (mark.test(text.charAt(beside))) beside += step;
  return beside;
}

const charBeside = (text: string, at: number, step: 1 | -1): string =>
  text.charAt(besideOf(text, at, step));

const isBesideArabic = (text: string, at: number): boolean =>
  arabic.test(charBeside(text, at, -1)) || arabic.test(charBeside(text, at, 1));
