import { programVersion } from '../../host.ts';
import type { Answers } from '../../tui/bidi/answers.ts';
import type { BidiPlan } from '../../tui/bidi/plan.ts';
import type { BidiSetting } from '../../tui/bidi/setting.ts';
import { wantsAscii } from '../../tui/paint.ts';
import { type DeskState, deskState } from './desk-state.ts';
import type { Fault } from './fault.ts';
import { type SqliteState, sqliteState } from './sqlite-state.ts';
import { type TerminalState, terminalState } from './terminal-state.ts';

/** All that is found out about where the program runs; `gainsay doctor --json` prints it. */
export interface Examination {
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly sqlite: SqliteState;
  readonly desk: DeskState;
  readonly terminal: TerminalState;
  readonly bidi: Pick<BidiPlan, 'mode' | 'why'> & { readonly setting: BidiSetting };
  /** Signs are drawn in ASCII. */
  readonly ascii: boolean;
  readonly faults: readonly Fault[];
}

export interface Given {
  readonly file: string;
  readonly setting: BidiSetting;
  /** What the terminal answered; null where there is none to ask. */
  readonly answers: Answers | null;
  readonly plan: BidiPlan;
}

/** Looks at everything; changes nothing, and makes no desk. */
export function examine({ file, setting, answers, plan }: Given): Examination {
  const sqlite = sqliteState();
  const desk = deskState(file);
  return {
    version: programVersion(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    sqlite: sqlite.state,
    desk: desk.state,
    terminal: terminalState(process.env, answers, plan),
    bidi: { setting, mode: plan.mode, why: plan.why },
    ascii: wantsAscii(process.env),
    // Without SQLite the desk only says the same once more.
    faults: sqlite.state.version === null ? sqlite.faults : [...sqlite.faults, ...desk.faults],
  };
}
