import { describe, expect, test } from 'vitest';

import { type Answers, nothingAnswered, withAnswer } from '../../../src/tui/bidi/answers.ts';
import { planFor } from '../../../src/tui/bidi/plan.ts';
import { drawsCellByCell, terminals } from '../../../src/tui/bidi/terminals.ts';

/** All answers of a terminal that has been asked. */
const answered = (some: Partial<Answers> = {}): Answers => ({
  ...nothingAnswered,
  all: true,
  ...some,
});

const bdsmOff = '\u001b[8l';
const bdsmOn = '\u001b[8h';

describe('who reorders, before the terminal has answered', () => {
  test.each([
    ['VTE', { VTE_VERSION: '7006' }, 'app', bdsmOff],
    ['mintty', { TERM_PROGRAM: 'mintty' }, 'app', bdsmOff],
    ['Konsole', { KONSOLE_VERSION: '221203' }, 'app', '\u001b]50;BidiRenderingEnabled=false\u0007'],
    ['mlterm', { MLTERM: '3.9.0', TERM: 'mlterm' }, 'app', '\u001b]5379;use_ctl=false\u0007'],
    ['kitty', { TERM: 'xterm-kitty' }, 'words', ''],
    ['iTerm2', { TERM_PROGRAM: 'iTerm.app' }, 'terminal', ''],
    ['iTerm2', { LC_TERMINAL: 'iTerm2' }, 'terminal', ''],
    ['Terminal.app', { TERM_PROGRAM: 'Apple_Terminal' }, 'terminal', ''],
    ['xterm', { XTERM_VERSION: 'XTerm(379)' }, 'app', ''],
    ['foot', { TERM: 'foot-extra' }, 'app', ''],
    ['Alacritty', { TERM: 'alacritty' }, 'app', ''],
    ['unknown', { TERM: 'xterm-256color' }, 'app', ''],
  ])('%s is told by its variables %j', (name, env, mode, begin) => {
    const plan = planFor('auto', nothingAnswered, env);
    expect(plan).toMatchObject({ mode, begin, multiplexer: null });
    expect(plan.terminal).toContain(name);
  });

  test('of two that are told, neither is sent anything until one answers', () => {
    const env = { KONSOLE_VERSION: '221203', XTERM_VERSION: 'XTerm(379)' };
    expect(planFor('auto', nothingAnswered, env)).toMatchObject({ begin: '', end: '' });
    expect(planFor('auto', answered({ name: 'XTerm(379)' }), env)).toMatchObject({
      terminal: 'xterm',
      begin: '',
    });
    expect(planFor('auto', answered(), env)).toMatchObject({ terminal: 'Konsole' });
    expect(planFor('auto', answered(), env).begin).not.toBe('');
  });
});

describe('who reorders, by what the terminal answers', () => {
  test('one that knows BDSM is told not to, and back as it was', () => {
    expect(planFor('auto', answered({ bdsm: 1 }), {})).toMatchObject({
      mode: 'app',
      begin: bdsmOff,
      end: bdsmOn,
    });
    expect(planFor('auto', answered({ bdsm: 2 }), {})).toMatchObject({ begin: bdsmOff, end: '' });
  });

  test('one that always reorders gets one column, one that never does gets two', () => {
    expect(planFor('auto', answered({ bdsm: 3 }), {})).toMatchObject({ mode: 'terminal' });
    expect(planFor('auto', answered({ bdsm: 4 }), { VTE_VERSION: '1' })).toMatchObject({
      mode: 'app',
      begin: '',
    });
  });

  test('a name weighs more than variables that may be another terminal’s', () => {
    const fromVte = { VTE_VERSION: '7600' };
    expect(planFor('auto', answered({ name: 'kitty(0.26.5)', bdsm: 0 }), fromVte)).toMatchObject({
      terminal: 'kitty',
      mode: 'words',
      begin: '',
    });
    expect(planFor('auto', answered({ name: 'NewTerm 1.0' }), fromVte)).toMatchObject({
      terminal: 'NewTerm 1.0',
      mode: 'app',
      begin: '',
    });
  });

  test('one that does not know BDSM is not the one whose variables say it would', () => {
    const env = { VTE_VERSION: '7006', XTERM_VERSION: 'XTerm(350)' };
    expect(planFor('auto', answered({ bdsm: 0 }), env)).toMatchObject({
      terminal: 'xterm',
      begin: '',
    });
    const vte = planFor('auto', answered({ bdsm: 1 }), { ...env, KITTY_WINDOW_ID: '1' });
    expect(vte.terminal).toContain('VTE');
    expect(vte).toMatchObject({ mode: 'app', begin: bdsmOff });
  });
});

describe('inside tmux and screen', () => {
  const inTmux = { TMUX: '/tmp/tmux-0/default,1,0', VTE_VERSION: '7006', TERM: 'tmux-256color' };
  const named = answered({ name: 'tmux 3.3a', passes: true });

  test('the switch of the terminal around is handed through, row by row, nothing cleared', () => {
    const { mode, begin, end, multiplexer } = planFor('auto', named, inTmux);
    expect({ mode, multiplexer }).toEqual({ mode: 'app', multiplexer: 'tmux' });
    const start = '\u001bPtmux;\u001b\u001b7\u001b\u001b[1H\u001b\u001b[8l\u001b\u001b[2H';
    expect(begin.startsWith(start)).toBe(true);
    expect(begin).toContain('\u001b\u001b[200H\u001b\u001b[8l');
    expect(begin.endsWith('\u001b\u001b8\u001b\\')).toBe(true);
    expect(end).toBe(begin.replaceAll('[8l', '[8h'));
    expect(begin + end).not.toMatch(/\[\d*J/u);
  });

  test('GNU screen gets it in strings that it has room for', () => {
    const { begin, multiplexer } = planFor('auto', answered(), { STY: '1.pts', VTE_VERSION: '1' });
    expect(multiplexer).toBe('screen');
    const strings = begin.split('\u001b\\').filter((string) => string !== '');
    expect(Math.max(...strings.map(({ length }) => length))).toBeLessThan(256);
    expect(strings.every((string) => string.startsWith('\u001bP\u001b7\u001b['))).toBe(true);
    expect(strings.every((string) => string.endsWith('\u001b[8l\u001b8'))).toBe(true);
  });

  test('a switch for the whole terminal is one string', () => {
    const { begin, end } = planFor('auto', named, { TMUX: 'x', KONSOLE_VERSION: '1' });
    expect(begin).toBe('\u001bPtmux;\u001b\u001b]50;BidiRenderingEnabled=false\u0007\u001b\\');
    expect(end).toBe('\u001bPtmux;\u001b\u001b]50;BidiRenderingEnabled=true\u0007\u001b\\');
  });

  test('where tmux hands nothing on, the terminal reorders, and gets one column', () => {
    const plan = planFor('auto', { ...named, passes: false }, inTmux);
    expect(plan).toMatchObject({ mode: 'terminal', begin: '', end: '' });
    expect(plan.why).toContain('allow-passthrough');
    expect(planFor('auto', { ...named, passes: null }, inTmux)).toMatchObject({
      mode: 'app',
      begin: '',
    });
    const inXterm = { TMUX: 'x', XTERM_VERSION: 'XTerm(379)' };
    expect(planFor('auto', { ...named, passes: false }, inXterm)).toMatchObject({ mode: 'app' });
  });

  test('a terminal that was started from within tmux is not inside it', () => {
    expect(planFor('auto', answered({ name: 'XTerm(379)' }), inTmux)).toMatchObject({
      terminal: 'xterm',
      multiplexer: null,
      begin: '',
    });
    expect(planFor('auto', answered({ bdsm: 1 }), inTmux)).toMatchObject({
      multiplexer: null,
      begin: bdsmOff,
    });
  });

  test('over a line that brings no variables, tmux tells its own name', () => {
    expect(planFor('auto', named, {})).toMatchObject({
      multiplexer: 'tmux',
      mode: 'app',
      begin: '',
    });
  });
});

describe('what a person asks for', () => {
  const vte = answered({ bdsm: 1 });

  test('app reorders here whatever the terminal says, and switches it off where that is known', () => {
    expect(planFor('app', vte, {})).toMatchObject({ mode: 'app', begin: bdsmOff, end: bdsmOn });
    const kitty = planFor('app', answered({ name: 'kitty(0.26.5)' }), {});
    expect(kitty).toMatchObject({ mode: 'app', begin: '' });
  });

  test.each(['terminal', 'off'] as const)('%s sends nothing', (setting) => {
    expect(planFor(setting, vte, { VTE_VERSION: '7006' })).toMatchObject({
      mode: setting,
      begin: '',
      end: '',
    });
  });
});

describe('answers', () => {
  const all = (...sequences: readonly string[]): Answers =>
    sequences.reduce(withAnswer, nothingAnswered);

  test('are put together from what the terminal sends, in any order', () => {
    expect(all('\u001b[8;1$y', '\u001bP>|VTE(7600)\u001b\\', '\u001b[?65;1;9c')).toEqual({
      bdsm: 1,
      name: 'VTE(7600)',
      all: true,
      passes: null,
    });
    expect(all('\u001bP>|mintty 3.6.1\u0007')).toMatchObject({ name: 'mintty 3.6.1', all: false });
    expect(all('\u001b[?62;c')).toMatchObject({ bdsm: null, all: true });
  });

  test.each([
    '\u001b[12;40R',
    '\u001b[?8;1$y',
    '\u001b[25;1$y',
    '\u001b[8;9$y',
    '\u001b[>0;276;0c',
    '\u001b]11;rgb:0/0/0\u0007',
  ])('%j answers nothing that was asked', (sequence) => {
    expect(all(sequence)).toEqual(nothingAnswered);
  });
});

describe('the table of terminals', () => {
  test('each is told by an answer or by a variable, and says why', () => {
    for (const { name, answer, env, why } of terminals) {
      expect({ name, isTold: answer !== null || env.length > 0 }).toEqual({ name, isTold: true });
      expect(why).not.toBe('');
    }
  });

  test('what is printed unasked is reordered only where nothing else could', () => {
    expect(drawsCellByCell({ XTERM_VERSION: 'XTerm(379)', TERM: 'xterm' })).toBe(true);
    expect(drawsCellByCell({ TERM: 'foot' })).toBe(true);
    for (const env of [
      {},
      { TERM: 'xterm-256color' },
      { VTE_VERSION: '7006' },
      { XTERM_VERSION: '1', VTE_VERSION: '7006' },
      { XTERM_VERSION: '1', KITTY_WINDOW_ID: '1' },
      { XTERM_VERSION: '1', TMUX: 'x' },
      { XTERM_VERSION: '1', STY: 'x' },
      { XTERM_VERSION: '1', TERM: 'dumb' },
      { TERM_PROGRAM: 'Apple_Terminal' },
    ]) {
      expect({ env, isPlain: drawsCellByCell(env) }).toEqual({ env, isPlain: false });
    }
  });
});
