import { isDay } from '../../domain/edtf.ts';
import { Problem } from '../../domain/problem.ts';
import { type Lack, lackOf, noDateWords } from '../../domain/typed-date.ts';
import { findDate } from '../../text/date/written-date.ts';
import { type Call, has, textOf } from '../call.ts';
import { print, printJson, say } from '../output.ts';

/** `date TEXT`: how a date as written is read, with its doubts; no date is an answer too. */
export function date(call: Call): void {
  const finding = findDate(call.arguments.join(' '), dayOf(call));
  if (finding.kind !== 'date') {
    const lacks = lackOf(finding);
    say([sentence(noDateWords(finding)), ...(lacks === null ? [] : [ways[lacks]])].join(' '));
  }
  const { edtf, basis, note, warnings } =
    finding.kind === 'date'
      ? finding.reading
      : { edtf: null, basis: null, note: undefined, warnings: [] };
  if (has(call, 'json')) printJson({ edtf, basis, warnings });
  else if (edtf !== null) {
    print([edtf, basis, ...(note === undefined ? [] : [`from ${note}`])].join('  '));
    for (const warning of warnings) say(sentence(warning));
  }
}

const ways: Readonly<Record<Exclude<Lack, null>, string>> = {
  year: 'Give the year, or the day of the document with --on DAY.',
  day: 'Give the day with --on DAY.',
};

function dayOf(call: Call): string | null {
  const on = textOf(call, 'on');
  if (on === undefined || isDay(on)) return on ?? null;
  throw new Problem('usage', `--on takes a day, not “${on}”.`, 'Write it as 2024-06-24.');
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
