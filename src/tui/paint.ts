import { width } from '../text/width.ts';

export type Style =
  | 'plain'
  | 'strong'
  | 'faint'
  | 'confirm'
  | 'deny'
  | 'warning'
  | 'cursor'
  | 'banner';

/** A run of prepared cells in one style; its text has passed the text layer. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** One row of the screen. */
export type Row = readonly Piece[];

export const piece = (text: string, style: Style = 'plain'): Piece => ({ text, style });
export const row = (text: string, style: Style = 'plain'): Row => [piece(text, style)];

export const textOf = (pieces: Row): string => pieces.map(({ text }) => text).join('');
export const widthOf = (pieces: Row): number =>
  pieces.reduce((sum, { text }) => sum + width(text), 0);

/** The row with blanks behind it, so that the next column starts where it should. */
export function padded(pieces: Row, cells: number): Row {
  const missing = cells - widthOf(pieces);
  return missing > 0 ? [...pieces, piece(' '.repeat(missing))] : pieces;
}

/** How a terminal is drawn on: in colour, with weight alone (NO_COLOR), or with plain letters. */
export type Palette = 'colour' | 'mono' | 'bare';

const codes: Readonly<Record<Palette, Readonly<Record<Style, string>>>> = {
  colour: {
    plain: '',
    strong: '1',
    faint: '2',
    confirm: '32',
    deny: '31',
    warning: '33',
    cursor: '7',
    banner: '7',
  },
  mono: {
    plain: '',
    strong: '1',
    faint: '',
    confirm: '',
    deny: '',
    warning: '1',
    cursor: '7',
    banner: '7',
  },
  bare: {
    plain: '',
    strong: '',
    faint: '',
    confirm: '',
    deny: '',
    warning: '',
    cursor: '',
    banner: '',
  },
};

/** What the terminal is sent for a row. */
export const painted = (pieces: Row, palette: Palette): string =>
  pieces
    .map(({ text, style }) => {
      const code = codes[palette][style];
      return code === '' || text === '' ? text : `\u001b[${code}m${text}\u001b[0m`;
    })
    .join('');

/** The program's own signs for terminals without them, each as wide as what it stands for. */
const plainSigns: Readonly<Record<string, string>> = {
  '✓': '+',
  '✗': '-',
  '○': 'o',
  '▸': '>',
  '›': '>',
  '‹': '<',
  '│': '|',
  '─': '-',
  '≈': '~',
  '†': '#',
  '°': '*',
  '…': '.',
  '·': '-',
  '“': '"',
  '”': '"',
  '’': "'",
  '–': '-',
  '↓': 'v',
  '↑': '^',
};
const anySign = new RegExp(`[${Object.keys(plainSigns).join('')}]`, 'gu');

export const inAscii = (text: string): string =>
  text.replace(anySign, (sign) => plainSigns[sign] ?? sign);

/** Which palette an environment asks for (https://no-color.org, FORCE_COLOR, TERM=dumb). */
export function paletteFor(env: Readonly<Record<string, string | undefined>>): Palette {
  if (env['TERM'] === 'dumb') return 'bare';
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced === '0' ? 'mono' : 'colour';
  return env['NO_COLOR'] ? 'mono' : 'colour';
}

/** Whether only ASCII signs can be trusted: asked for, or a C locale. */
export function wantsAscii(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['GAINSAY_ASCII'] === '1') return true;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale === 'C' || locale === 'POSIX';
}
