import { cutFor } from './cut.ts';
import { preparedFor } from './prepare.ts';
import { cellsOf } from './row.ts';
import { type Sentence, sentence } from './sentence.ts';
import { originOf } from './traced.ts';

/** As much of a value as fits into a part of a sentence, with an ellipsis; still as it is on file. */
export function fitting(value: string, cells: number): string {
  const { trace } = preparedFor(value, cells);
  const { end, ellipsis } = cutFor(trace.text, cells);
  if (end === trace.text.length) return value;
  return value.slice(0, originOf(trace, end)) + ellipsis;
}

/** A value that takes exactly `cells` cells of a sentence, so that the values behind it line up. */
export function columned(value: string, cells: number): Sentence {
  const fit = fitting(value, cells);
  const blanks = { text: ' '.repeat(Math.max(0, cells - cellsOf(fit))), isValue: false };
  return sentence`${fit}${{ parts: [blanks] }}`;
}
