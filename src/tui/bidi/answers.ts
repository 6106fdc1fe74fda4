/** What a terminal has answered so far. */
export interface Answers {
  /** BDSM: 1 set, 2 reset, 3 always set, 4 always reset, 0 not known to it; null: no answer. */
  readonly bdsm: number | null;
  /** As it calls itself: "XTerm(379)". */
  readonly name: string | null;
  /** The last question is answered: what has no answer by now will have none. */
  readonly all: boolean;
  /** Whether tmux hands on what is meant for the terminal around it; null: it has not said. */
  readonly passes: boolean | null;
}

export const nothingAnswered: Answers = { bdsm: null, name: null, all: false, passes: null };

/** DECRQM for BDSM, XTVERSION, and DA1, which every terminal answers: after it no answer follows. */
export const question = '\u001b[8$p\u001b[>0q\u001b[c';

/* oxlint-disable no-control-regex -- control characters are what a terminal sends */
const bdsmAnswer = /^\u001b\[8;([0-4])\$y$/u;
const nameAnswer = /^\u001bP>\|([^\u001b\u0007]*)(?:\u001b\\|\u0007)$/u;
const lastAnswer = /^\u001b\[\?[\d;]*c$/u;
/* oxlint-enable no-control-regex */

/** The answers with one more sequence taken in; the same ones where it answers nothing asked. */
export function withAnswer(answers: Answers, sequence: string): Answers {
  const [, mode] = bdsmAnswer.exec(sequence) ?? [];
  if (mode !== undefined) return { ...answers, bdsm: Number(mode) };
  const [, name] = nameAnswer.exec(sequence) ?? [];
  if (name !== undefined) return { ...answers, name };
  return lastAnswer.test(sequence) ? { ...answers, all: true } : answers;
}
