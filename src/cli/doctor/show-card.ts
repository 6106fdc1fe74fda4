import { setDisplay } from '../../text/layout/display.ts';
import { rowsOf } from '../../text/layout/row.ts';
import type { BidiPlan } from '../../tui/bidi/plan.ts';
import { bdsm } from '../../tui/bidi/terminals.ts';
import { inAscii, wantsAscii } from '../../tui/paint.ts';
import { cells, print, printRaw, say } from '../output.ts';
import { advice, card } from './card.ts';
import type { HeldTerminal } from './held-terminal.ts';

/** Prints the card in logical order, as data. */
export function printCard(): void {
  setDisplay('off');
  printSamples('');
}

/**
 * Prints the card as the interface would draw it. Where the terminal would turn it over once it is
 * given back, a key is waited for first.
 */
export async function showCard(terminal: HeldTerminal, plan: BidiPlan): Promise<void> {
  setDisplay(plan.mode);
  terminal.change(plan.begin, plan.end);
  // Each row that is printed now keeps the mode for good.
  const isKept = plan.begin === bdsm.off;
  printSamples(isKept ? plan.begin : '');
  if (plan.begin === '' || isKept) return;
  say('Press a key when you have compared it.');
  await terminal.key();
}

function printSamples(before: string): void {
  const signs = wantsAscii(process.env) ? inAscii : (text: string) => text;
  for (const { lines, looks } of card()) {
    printRaw(lines.map((line) => `${before}${signs(line)}\n`).join(''));
    print(`${wrapped(looks, 4)}\n`);
  }
  print(wrapped(advice, 0));
}

const wrapped = (text: string, indent: number): string =>
  rowsOf(text, Math.max(20, cells() - indent))
    .map((row) => ' '.repeat(indent) + row.trimEnd())
    .join('\n');
