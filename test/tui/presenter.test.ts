import { renderToString } from 'ink';
import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { inAscii, paletteFor, wantsAscii } from '../../src/tui/paint.ts';
import { Presenter } from '../../src/tui/presenter.ts';
import { Screen } from '../../src/tui/screens/App.tsx';
import { frameOf } from '../../src/tui/screens/frame.ts';
import { picture, shippedContents, shown } from '../support/shown-story.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function terminal(): { readonly sent: string[]; readonly presenter: Presenter } {
  const sent: string[] = [];
  const presenter = new Presenter({ write: (text) => sent.push(text), columns: 20, rows: 3 });
  return { sent, presenter };
}

describe('frames on their way to the terminal', () => {
  test('only the lines that changed are written, in one piece', () => {
    const { sent, presenter } = terminal();
    presenter.write('one\ntwo\nthree');
    vi.runAllTimers();
    presenter.write('one\nTWO\nthree');
    vi.runAllTimers();
    expect(sent[1]).toBe('\u001b[?2026h\u001b[2;1H\u001b[KTWO\u001b[0m\u001b[?25l\u001b[?2026l');
  });

  test('of frames that come too fast, the last one is drawn', () => {
    const { sent, presenter } = terminal();
    for (const frame of ['one', 'two', 'three']) presenter.write(frame);
    vi.runAllTimers();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain('three');
  });

  test('what is asked to be drawn again is drawn whole', () => {
    const { sent, presenter } = terminal();
    presenter.write('one\ntwo\nthree');
    vi.runAllTimers();
    presenter.invalidate();
    vi.runAllTimers();
    expect(sent.at(-1)).toContain('one');
    expect(sent.at(-1)).toContain('three');
  });

  test('what changes the rows themselves is sent in the first column, then the screen is cleared', () => {
    const { sent, presenter } = terminal();
    presenter.write('one');
    vi.runAllTimers();
    presenter.invalidate('\u001b[8l');
    vi.runAllTimers();
    expect(sent[1]).toBe('\u001b[H\u001b[8l\u001b[2J');
    expect(sent[2]).toContain('one');
  });

  test('the cursor stands where text is typed, and is hidden elsewhere', () => {
    const { sent, presenter } = terminal();
    presenter.write('one');
    presenter.placeCursor({ x: 4, y: 1 });
    vi.runAllTimers();
    expect(sent[0]).toContain('\u001b[2;5H\u001b[?25h');
  });

  test('nothing is drawn once it is closed', () => {
    const { sent, presenter } = terminal();
    presenter.close();
    presenter.write('late');
    vi.runAllTimers();
    expect(sent).toEqual([]);
  });
});

describe('what Ink makes of a frame', () => {
  test('is the frame: no text is measured, cut or wrapped again', () => {
    vi.useRealTimers();
    const story = shown(shippedContents(), { columns: 120, rows: 30 });
    const frame = frameOf(story.program.model);
    const drawn = renderToString(createElement(Screen, { frame, palette: 'bare' }), {
      columns: 120,
    });
    expect(drawn.split('\n').map((line) => line.trimEnd())).toEqual(picture(story).split('\n'));
  });
});

describe('what an environment asks for', () => {
  test('colour, weight alone, or plain letters', () => {
    expect(paletteFor({ TERM: 'xterm-256color' })).toBe('colour');
    expect(paletteFor({ TERM: 'xterm', NO_COLOR: '1' })).toBe('mono');
    expect(paletteFor({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe('colour');
    expect(paletteFor({ TERM: 'dumb', FORCE_COLOR: '1' })).toBe('bare');
  });

  test('signs that are ASCII, as wide as what they stand for', () => {
    expect(wantsAscii({ LANG: 'en_GB.UTF-8' })).toBe(false);
    expect(wantsAscii({ LANG: 'C' })).toBe(true);
    expect(wantsAscii({ LANG: 'C.UTF-8' })).toBe(false);
    expect(wantsAscii({ GAINSAY_ASCII: '1', LANG: 'en_GB.UTF-8' })).toBe(true);
    expect(inAscii('▸S01 ✓ ✗ ○ ≈ 15 Jun° │ الوطن')).toBe('>S01 + - o ~ 15 Jun* | الوطن');
  });
});
