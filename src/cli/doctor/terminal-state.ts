import type { Answers } from '../../tui/bidi/answers.ts';
import type { BidiPlan } from '../../tui/bidi/plan.ts';
import type { Environment } from '../../tui/bidi/terminals.ts';
import { paletteFor } from '../../tui/paint.ts';

export interface TerminalState {
  /** Whether what is printed is read on a terminal. */
  readonly isTerminal: boolean;
  /** The terminal by its answers and its variables. */
  readonly kind: string;
  /** As it calls itself, where it was asked and answered. */
  readonly name: string | null;
  readonly term: string | null;
  readonly multiplexer: 'tmux' | 'screen' | null;
  readonly columns: number | null;
  readonly rows: number | null;
  /** How many it has; 0 where NO_COLOR or a dumb terminal asks for none. */
  readonly colours: number;
  readonly locale: string | null;
  readonly utf8: boolean;
  /** Its answer on mode 8 (BDSM), where it was asked and knows the mode. */
  readonly bdsm: 'set' | 'reset' | 'always set' | 'always reset' | null;
}

const bdsmWords: Readonly<Record<number, TerminalState['bdsm']>> = {
  1: 'set',
  2: 'reset',
  3: 'always set',
  4: 'always reset',
};

/** The terminal by its variables and, where it was asked, by its answers. */
export const terminalState = (
  env: Environment,
  answers: Answers | null,
  { terminal, multiplexer }: BidiPlan,
): TerminalState => ({
  ...canvasOf(env),
  ...localeOf(env),
  kind: terminal,
  name: answers?.name ?? null,
  term: env['TERM'] ?? null,
  multiplexer,
  bdsm: bdsmWords[answers?.bdsm ?? 0] ?? null,
});

function canvasOf(
  env: Environment,
): Pick<TerminalState, 'isTerminal' | 'columns' | 'rows' | 'colours'> {
  const { stdout } = process;
  // Of a pipe, isTTY is not false but missing.
  if (!stdout.isTTY) return { isTerminal: false, columns: null, rows: null, colours: 0 };
  const colours = paletteFor(env) === 'colour' ? 2 ** stdout.getColorDepth() : 0;
  return { isTerminal: true, columns: stdout.columns, rows: stdout.rows, colours };
}

function localeOf(env: Environment): Pick<TerminalState, 'locale' | 'utf8'> {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || null;
  // Only on Linux does no locale mean ASCII.
  const utf8 = locale === null ? process.platform !== 'linux' : /utf-?8/iu.test(locale);
  return { locale, utf8 };
}
