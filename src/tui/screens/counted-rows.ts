import type { Board } from '../../domain/board.ts';
import { dayWords } from '../../domain/date-words.ts';
import { isoDay, spanOf } from '../../domain/day.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Side } from '../../domain/standing.ts';
import { cellsOf, rowOf } from '../../text/layout/row.ts';
import { joined, sentence, type Words } from '../../text/layout/sentence.ts';
import { type Row, row } from '../paint.ts';

/** "counted: 1 origin for, 0 against · latest 24 Jun° · no verdict entered", and what else bears. */
export function countedRows(board: Board, locale: Locale, columns: number): readonly Row[] {
  const { standing } = board.derived;
  const counted = `counted: ${countWords(standing.confirm)} for, ${inDigits(standing.deny)} against`;
  const parts = [counted, latestWords(board, locale), verdictWords(board), restWords(board)];
  const across = acrossWords(board);
  return [
    ...inParts(
      parts.filter((part) => part !== ''),
      columns,
    ).map((line) => row(rowOf(line, columns))),
    ...(across === '' ? [] : [row(rowOf(` ${across}`, columns), 'warning')]),
  ];
}

/** Joined by dots, broken between the parts where they do not fit in one row. */
function inParts(parts: readonly Words[], columns: number): readonly Words[] {
  const lines: Words[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const alone = sentence` ${part}`;
    const longer = last === undefined ? alone : joined([last, part], ' · ');
    if (last !== undefined && cellsOf(longer) > columns) lines.push(alone);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}

/** A side's origins as a range: low to high, the unknown ones on top. */
function inDigits({ low, high, unknown }: Side): string {
  const most = high + unknown;
  const least = Math.max(low, most > 0 ? 1 : 0);
  return least === most ? String(most) : `${least} to ${most}`;
}

const countWords = (side: Side): string =>
  `${inDigits(side)} ${side.high + side.unknown === 1 ? 'origin' : 'origins'}`;

function latestWords(board: Board, locale: Locale): string {
  const { latest } = board.derived.standing;
  if (latest === null) return '';
  const dates = [...board.confirm, ...board.deny, ...board.neutral].flatMap(
    ({ statement }) => statement.published ?? [],
  );
  const ofThatDay = dates.filter(({ edtf }) => {
    const end = spanOf(edtf, locale.zone, true)?.end;
    return end !== undefined && Number.isFinite(end) && isoDay(end) === latest;
  });
  const isStated = ofThatDay.some(({ basis }) => basis === 'stated');
  return `latest ${dayWords(latest, locale, 'short')}${isStated ? '' : '°'}`;
}

const verdictWords = ({ verdicts }: Board): Words =>
  verdicts.length === 0
    ? 'no verdict entered'
    : joined(
        verdicts.map(({ label, by }) => sentence`verdict by ${by}: ${label}`),
        '; ',
      );

/** What is off the board leaves a number, not a gap. */
const restWords = ({ held, withdrawn }: Board): string =>
  [
    ...(withdrawn > 0 ? [`withdrawn ${withdrawn}`] : []),
    ...(held > 0 ? [`held ${held}`] : []),
  ].join(', ');

function acrossWords({ derived: { standing } }: Board): string {
  const { restsOnContested, contradictsClaims, mayHaveChanged } = standing;
  return [
    ...(restsOnContested.length > 0 ? [`rests on ${restsOnContested.join(', ')}`] : []),
    ...(contradictsClaims.length > 0 ? [`contradicts ${contradictsClaims.join(', ')}`] : []),
    ...(mayHaveChanged ? ['each side speaks of another time: it may have changed in between'] : []),
  ].join(' · ');
}
