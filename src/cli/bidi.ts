import { Problem } from '../domain/problem.ts';
import { setDisplay } from '../text/layout/display.ts';
import { type BidiSetting, bidiSettings } from '../tui/bidi/setting.ts';
import { drawsCellByCell } from '../tui/bidi/terminals.ts';
import { type Call, has, textOf } from './call.ts';

/**
 * Who lays out right-to-left text: --bidi, else GAINSAY_BIDI, else auto.
 * @throws Problem usage where it is none of the settings
 */
export function bidiSetting(call: Call): BidiSetting {
  const option = textOf(call, 'bidi');
  const text = option ?? (process.env['GAINSAY_BIDI'] || 'auto');
  const setting = bidiSettings.find((name) => name === text);
  if (setting) return setting;
  const name = option === undefined ? 'GAINSAY_BIDI' : '--bidi';
  throw new Problem('usage', `${name} takes ${bidiSettings.join(', ')}, not “${text}”.`);
}

/**
 * How lines for people are printed. What goes to a pipe or a file is data, in logical order, unless
 * the option itself asks for more; on a terminal, `auto` reorders only where nothing else could.
 * @throws Problem usage as above
 */
export function layOut(call: Call): void {
  const setting = bidiSetting(call);
  const isData = has(call, 'output') || !(process.stdout.isTTY || has(call, 'bidi'));
  if (isData || setting === 'off') return;
  if (setting !== 'auto') return setDisplay(setting);
  if (drawsCellByCell(process.env)) setDisplay('app');
}
