import type { BidiMode } from '../../text/layout/display.ts';
import type { Answers } from './answers.ts';
import type { BidiSetting } from './setting.ts';
import {
  bdsm,
  type Environment,
  type TerminalKind,
  terminalNamed,
  terminalsIn,
  unknownTerminal,
} from './terminals.ts';
import { type Multiplexer, multiplexerOf, through } from './through.ts';

/** Who reorders, and what the terminal is sent for that. */
export interface BidiPlan {
  readonly mode: BidiMode;
  /** Sent in the first column before the screen is cleared; may be empty. */
  readonly begin: string;
  /** Sent when the terminal is given back. */
  readonly end: string;
  readonly terminal: string;
  readonly multiplexer: Multiplexer | null;
  readonly why: string;
}

/** The plan for a terminal by what it has answered and what the environment tells. Pure. */
export function planFor(setting: BidiSetting, answers: Answers, env: Environment): BidiPlan {
  const found = detected(answers, env);
  if (setting === 'auto') return found;
  const asked = { ...found, mode: setting, why: `--bidi ${setting} was asked for` };
  return setting === 'app' ? asked : { ...asked, begin: '', end: '' };
}

function detected(answers: Answers, env: Environment): BidiPlan {
  const multiplexer = multiplexerOf(answers, env);
  const kind = multiplexer ? around(env) : innermost(answers, env);
  const { name, mode, bidi, why } = kind;
  const plan = { mode, begin: '', end: '', terminal: name, multiplexer, why };
  if (!bidi) return plan;
  if (multiplexer === 'tmux' && answers.passes !== true) {
    return answers.passes === null ? plan : { ...plan, ...blocked };
  }
  const begin = through(multiplexer, bidi, 'off');
  return { ...plan, begin, end: answers.bdsm === 2 ? '' : through(multiplexer, bidi, 'on') };
}

const blocked = {
  mode: 'terminal',
  why: 'it reorders whole lines, and tmux does not let it be told not to: one column. “set -g allow-passthrough on” in tmux.conf gives two',
} as const;

const around = (env: Environment): TerminalKind => terminalsIn(env)[0] ?? unknownTerminal;

/** The terminal itself, with what it says of BDSM above all that is known of its kind. */
function innermost(answers: Answers, env: Environment): TerminalKind {
  const { name } = answers;
  const kind = name === null ? byEnvironment(answers, env) : terminalNamed(name);
  const known = kind ?? { ...unknownTerminal, name: name ?? unknownTerminal.name };
  return { ...known, ...bdsmWays[answers.bdsm ?? 0] };
}

function byEnvironment(answers: Answers, env: Environment): TerminalKind | null {
  // By what it says of the mode, the variables that it has inherited from another are told apart.
  const [kind, other] = terminalsIn(env).filter(
    ({ bidi }) => answers.bdsm === null || (bidi === bdsm) === answers.bdsm > 0,
  );
  // What switches one terminal could mean something else to another, so its answer is waited for.
  return kind && other && !answers.all ? { ...kind, bidi: null } : (kind ?? null);
}

type Way = Pick<TerminalKind, 'mode' | 'bidi' | 'why'>;

const obeying: Way = { mode: 'app', bidi: bdsm, why: 'it reorders whole lines, and obeys BDSM' };

const bdsmWays: Readonly<Record<number, Way>> = {
  1: obeying,
  2: obeying,
  3: { mode: 'terminal', bidi: null, why: 'it says that it always reorders: one column' },
  4: { mode: 'app', bidi: null, why: 'it says that it never reorders' },
};
