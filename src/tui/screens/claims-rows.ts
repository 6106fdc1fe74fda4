import { shortOf } from '../../domain/claim-name.ts';
import { dayWords } from '../../domain/date-words.ts';
import type { Locale } from '../../domain/locale.ts';
import { isContested, type Side } from '../../domain/standing.ts';
import { standingBrief } from '../../domain/words.ts';
import { rowOf } from '../../text/layout/row.ts';
import { sentence, sentenceOf } from '../../text/layout/sentence.ts';
import { width } from '../../text/width.ts';
import type { ClaimItem } from '../model.ts';
import { piece, type Row, row } from '../paint.ts';
import { blankRows, windowOf } from './parts.ts';

export interface ClaimsView {
  readonly claims: readonly ClaimItem[];
  readonly at: number;
  readonly hasFocus: boolean;
  readonly locale: Locale;
  readonly columns: number;
  readonly rows: number;
}

const originsOf = ({ high, unknown }: Side): number => high + unknown;

/** The claims of a story with their origins, standing and latest date; only the window is made. */
export function claimsRows(view: ClaimsView): readonly Row[] {
  const { claims, at, columns, rows } = view;
  const title = piece(rowOf(` CLAIMS  ${claims.length}   ! contested`, columns), 'strong');
  if (claims.length === 0) {
    return [
      [title],
      row(rowOf('   none yet: A enters a claim', columns), 'faint'),
      ...blankRows(rows - 2),
    ];
  }
  const { from, to } = windowOf(claims.length, at, rows - 1);
  const window = claims.slice(from, to);
  const days = Math.max(leastForDays, ...window.map((claim) => width(latestOf(view, claim))));
  const shown = window.map((claim, index) => claimRow(view, claim, { index: from + index, days }));
  return [[title], ...shown, ...blankRows(rows - 1 - shown.length)];
}

const leastForDays = 10;

const latestOf = ({ locale }: ClaimsView, { standing: { latest } }: ClaimItem): string =>
  latest === null ? '' : dayWords(latest, locale, 'short');

interface Place {
  readonly index: number;
  /** Cells for the latest date. */
  readonly days: number;
}

function claimRow(view: ClaimsView, claim: ClaimItem, { index, days }: Place): Row {
  const { at, hasFocus, locale, columns } = view;
  const { standing } = claim;
  const isHere = index === at;
  const signs = ` ✓${originsOf(standing.confirm)} ✗${originsOf(standing.deny)} ○${standing.statements.neutral}`;
  const name = sentence`${isHere ? '▸' : ' '}${claim.ref} ${shortOf(claim)}`;
  const style = isHere ? (hasFocus ? 'cursor' : 'strong') : 'plain';
  const mark = isContested(standing) ? ' !' : '  ';
  const side = mark + signs;
  if (columns < 70) {
    const room = Math.max(4, columns - side.length - 1);
    return [
      piece(rowOf(name, room), style),
      piece(`${side} `, isContested(standing) ? 'warning' : 'plain'),
    ];
  }
  const names = Math.min(44, Math.floor(columns * 0.4));
  const words = columns - names - side.length - days - 3;
  return [
    piece(rowOf(name, names), style),
    piece(side, isContested(standing) ? 'warning' : 'plain'),
    piece(`  ${rowOf(sentenceOf(standingBrief(standing, locale)), words)}`),
    piece(` ${rowOf(latestOf(view, claim), days, { align: 'right' })}`, 'faint'),
  ];
}
