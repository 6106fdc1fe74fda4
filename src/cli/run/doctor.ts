import type { ExitName } from '../../domain/problem.ts';
import { type Answers, nothingAnswered } from '../../tui/bidi/answers.ts';
import { type BidiPlan, planFor } from '../../tui/bidi/plan.ts';
import { probe } from '../../tui/bidi/probe.ts';
import { bidiSetting } from '../bidi.ts';
import { type Call, has } from '../call.ts';
import { deskPath } from '../desk-path.ts';
import { examine, type Examination } from '../doctor/examination.ts';
import { holdingTerminal } from '../doctor/held-terminal.ts';
import { printCard, showCard } from '../doctor/show-card.ts';
import { foundLines } from '../doctor/words.ts';
import { cells, printJson, printRows, say } from '../output.ts';

/**
 * Milliseconds that a terminal has to answer. Each answers at least the last question, over a slow
 * line late: what came when the shell has the terminal again would be typed into it.
 */
const patience = 2000;

/** `doctor`: what was found here and, for people, a card to hold beside the terminal. */
export async function doctor(call: Call): Promise<ExitName> {
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && process.env['TERM'] !== 'dumb';
  const found = canAsk ? await atTerminal(call) : withoutOne(call);
  for (const { what, todo } of found.faults) {
    say(what);
    say(todo);
  }
  return found.faults.length > 0 ? 'failure' : 'ok';
}

function withoutOne(call: Call): Examination {
  const { found } = examined(call, null);
  printFound(call, found);
  if (!has(call, 'json')) printCard();
  return found;
}

const atTerminal = (call: Call): Promise<Examination> =>
  holdingTerminal(async (terminal) => {
    const { found, plan } = examined(call, await probe(process.env, patience));
    printFound(call, found);
    if (!has(call, 'json')) await showCard(terminal, plan);
    return found;
  });

interface Examined {
  readonly found: Examination;
  readonly plan: BidiPlan;
}

function examined(call: Call, answers: Answers | null): Examined {
  const setting = bidiSetting(call);
  const plan = planFor(setting, answers ?? nothingAnswered, process.env);
  return { plan, found: examine({ file: deskPath(call), setting, answers, plan }) };
}

function printFound(call: Call, found: Examination): void {
  if (has(call, 'json')) printJson(found);
  else printRows(`${foundLines(found, cells()).join('\n')}\n`);
}
