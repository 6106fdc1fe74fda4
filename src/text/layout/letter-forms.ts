/** The shapes of an Arabic letter; some join only to the letter before them. */
export interface Forms {
  readonly alone: string;
  readonly final: string;
  readonly initial?: string | undefined;
  readonly medial?: string | undefined;
}

interface Tables {
  readonly letters: ReadonlyMap<string, Forms>;
  /** Lam and an alef, which are written as one. */
  readonly ligatures: ReadonlyMap<string, Forms>;
}

/** Blocks of presentation forms in which the forms of one letter follow each other. */
const blocks = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbe9],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfef4],
] as const;
const lamAlef = [0xfef5, 0xfefc] as const;

let tables: Tables | null = null;

/** Made when the first Arabic letter is drawn: a start without one does not wait for it. */
export const letterForms = (): Tables => (tables ??= made());

function made(): Tables {
  const letters = new Map(blocks.flatMap(([from, to]) => formsIn(from, to)));
  // Its initial and medial forms are apart, in the Uighur part of the block.
  letters.set('ى', { alone: 'ﻯ', final: 'ﻰ', initial: 'ﯨ', medial: 'ﯩ' });
  return { letters, ligatures: new Map(formsIn(...lamAlef)) };
}

/** What each form is a form of is told by Unicode's own compatibility mappings. */
function formsIn(from: number, to: number): readonly (readonly [string, Forms])[] {
  const byLetter = new Map<string, string[]>();
  for (let code = from; code <= to; code += 1) {
    const form = String.fromCodePoint(code);
    const letter = form.normalize('NFKD').normalize('NFC');
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), form]);
  }
  return [...byLetter].flatMap(([letter, [alone, final, initial, medial]]) =>
    alone !== undefined && final !== undefined
      ? [[letter, { alone, final, initial, medial }] as const]
      : [],
  );
}
