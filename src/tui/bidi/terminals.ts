import type { BidiMode } from '../../text/layout/display.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What switches a terminal's own reordering off, and on again. */
export interface BidiSwitch {
  readonly off: string;
  readonly on: string;
  /** The mode is kept by each row, and a row takes it when it is set in its first column. */
  readonly byRow?: true;
}

/** A terminal as far as right-to-left text is concerned. */
export interface TerminalKind {
  readonly name: string;
  /** Its answer when asked for its name (XTVERSION), where it gives one. */
  readonly answer: RegExp | null;
  /** Any of these variables tells it. Terminals started from it inherit them: a name weighs more. */
  readonly env: readonly (readonly [variable: string, value: RegExp])[];
  readonly mode: Exclude<BidiMode, 'off'>;
  readonly bidi: BidiSwitch | null;
  readonly why: string;
}

/** BDSM, mode 8 of ECMA-48: set, the terminal reorders; reset, it draws what it is sent. */
export const bdsm: BidiSwitch = { off: '\u001b[8l', on: '\u001b[8h', byRow: true };

const obeys = 'it reorders whole lines, and is told not to';
const draws = 'it draws cell by cell';
const alone = 'it reorders by itself and cannot be told not to: one column';
const any = /./u;

/**
 * The terminals whose ways are known, one a row. Those that reorder stand first: of two that an
 * environment tells of and neither of which answers, the one that reorders is assumed.
 */
export const terminals: readonly TerminalKind[] = [
  {
    name: 'kitty',
    answer: /^kitty/u,
    env: [
      ['TERM', /^xterm-kitty$/u],
      ['KITTY_WINDOW_ID', any],
    ],
    mode: 'words',
    bidi: null,
    why: 'it turns each Arabic word around, so each is sent turned',
  },
  {
    name: 'mlterm',
    answer: /^mlterm/u,
    env: [
      ['TERM', /^mlterm/u],
      ['MLTERM', any],
    ],
    mode: 'app',
    bidi: { off: '\u001b]5379;use_ctl=false\u0007', on: '\u001b]5379;use_ctl=true\u0007' },
    why: obeys,
  },
  {
    name: 'Konsole',
    answer: /^Konsole/u,
    env: [['KONSOLE_VERSION', any]],
    mode: 'app',
    bidi: {
      off: '\u001b]50;BidiRenderingEnabled=false\u0007',
      on: '\u001b]50;BidiRenderingEnabled=true\u0007',
    },
    why: obeys,
  },
  {
    name: 'VTE (GNOME Terminal and its kin)',
    answer: /^VTE/u,
    env: [['VTE_VERSION', any]],
    mode: 'app',
    bidi: bdsm,
    why: obeys,
  },
  {
    name: 'mintty',
    answer: /^mintty/u,
    env: [['TERM_PROGRAM', /^mintty$/u]],
    mode: 'app',
    bidi: bdsm,
    why: obeys,
  },
  {
    name: 'iTerm2',
    answer: /^iTerm2/u,
    env: [
      ['TERM_PROGRAM', /^iTerm\.app$/u],
      ['LC_TERMINAL', /^iTerm2$/u],
    ],
    mode: 'terminal',
    bidi: null,
    why: alone,
  },
  {
    name: 'Terminal.app',
    answer: null,
    env: [
      ['TERM_PROGRAM', /^Apple_Terminal$/u],
      ['__CFBundleIdentifier', /^com\.apple\.Terminal$/u],
    ],
    mode: 'terminal',
    bidi: null,
    why: alone,
  },
  {
    name: 'foot',
    answer: /^foot/u,
    env: [['TERM', /^foot/u]],
    mode: 'app',
    bidi: null,
    why: draws,
  },
  {
    name: 'Alacritty',
    answer: /^alacritty/iu,
    env: [['TERM', /^alacritty/u]],
    mode: 'app',
    bidi: null,
    why: draws,
  },
  {
    name: 'xterm',
    answer: /^XTerm/u,
    env: [['XTERM_VERSION', any]],
    mode: 'app',
    bidi: null,
    why: draws,
  },
];

export const unknownTerminal: TerminalKind = {
  name: 'unknown',
  answer: null,
  env: [],
  mode: 'app',
  bidi: null,
  why: 'nothing tells that it reorders',
};

/** The terminal that calls itself so; null where the name is new to us. */
export const terminalNamed = (name: string): TerminalKind | null =>
  terminals.find(({ answer }) => answer?.test(name)) ?? null;

/** The terminals that an environment tells of: this one, and those it was started from. */
export const terminalsIn = (env: Environment): readonly TerminalKind[] =>
  terminals.filter((kind) => kind.env.some(([name, value]) => value.test(env[name] ?? '')));

/** Whether nothing that an environment tells of could reorder: for what is printed unasked. */
export function drawsCellByCell(env: Environment): boolean {
  const kinds = terminalsIn(env);
  const isInside = Boolean(env['TMUX'] || env['STY']) || env['TERM'] === 'dumb';
  return !isInside && kinds.length > 0 && kinds.every(({ mode, bidi }) => mode === 'app' && !bidi);
}
