import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { Decoder, type Input } from '../../src/tui/decoder.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the decoder makes of these chunks, once it has nothing left to wait for. */
function decoded(...chunks: readonly (string | Buffer)[]): readonly Input[] {
  const inputs: Input[] = [];
  const decoder = new Decoder((input) => {
    inputs.push(input);
  });
  for (const chunk of chunks) decoder.push(Buffer.from(chunk));
  vi.runAllTimers();
  return inputs;
}

const key = (name: string): Input => ({ kind: 'key', name });
const text = (typed: string): Input => ({ kind: 'text', text: typed });

describe('bytes from the terminal', () => {
  test('keys that come in one chunk stay apart', () => {
    expect(decoded('jj\r\u001b[Bk\t')).toEqual([
      text('jj'),
      key('enter'),
      key('down'),
      text('k'),
      key('tab'),
    ]);
  });

  test('a sequence may come byte by byte, a letter too', () => {
    expect(decoded('\u001b', '[', '1;5', 'D')).toEqual([key('ctrl+left')]);
    const letter = Buffer.from('ن');
    expect(decoded(letter.subarray(0, 1), letter.subarray(1))).toEqual([text('ن')]);
  });

  test('Esc alone is Esc, with a letter behind it alt and the letter', () => {
    expect(decoded('\u001b')).toEqual([key('esc')]);
    expect(decoded('\u001bb')).toEqual([key('alt+b')]);
    expect(decoded('\u001b\u001b[A')).toEqual([key('esc'), key('up')]);
  });

  test('keys of terminals that write them as numbers', () => {
    expect(decoded('\u001b[115;5u')).toEqual([key('ctrl+s')]);
    expect(decoded('\u0013\u001f')).toEqual([key('ctrl+s'), key('ctrl+_')]);
    expect(decoded('\u001b[27;5;115~')).toEqual([key('ctrl+s')]);
    expect(decoded('\u001b[13u\u001b[27u\u001b[9;2u')).toEqual([
      key('enter'),
      key('esc'),
      key('shift+tab'),
    ]);
  });

  test('a paste is one text, its end split as it may be', () => {
    expect(decoded('\u001b[200~one\rtwo\u001b[20', '1~x')).toEqual([
      { kind: 'paste', text: 'one\ntwo' },
      text('x'),
    ]);
    const long = 'بحسب مصادر '.repeat(1000);
    expect(decoded(`\u001b[200~${long}`, '\u001b[201~')).toEqual([{ kind: 'paste', text: long }]);
  });

  test.each([
    ['a cursor report', '\u001b[12;40R'],
    ['the terminal’s name', '\u001bP>|xterm(390)\u001b\\'],
    ['a colour', '\u001b]11;rgb:0000/0000/0000\u0007'],
    ['its abilities', '\u001b[?62;4c'],
    ['a mode', '\u001b[8;1$y'],
    ['a keyboard flag', '\u001b[?1u'],
    ['an answer without an end', '\u001b]11;rgb'],
  ])('%s is nobody’s typing', (_, answer) => {
    expect(decoded(answer)).toEqual([]);
  });

  test('answers are told apart from what is typed, each whole, in their order', () => {
    const inputs: Input[] = [];
    const answers: string[] = [];
    const decoder = new Decoder(
      (input) => inputs.push(input),
      (sequence) => answers.push(sequence),
    );
    decoder.push(Buffer.from('ab\u001b[8;1$yc\u001bP>|VTE(76'));
    decoder.push(Buffer.from('00)\u001b\\d\u001b[?65;1;9c\u001b[A'));
    expect(inputs).toEqual([text('ab'), text('c'), text('d'), key('up')]);
    expect(answers).toEqual(['\u001b[8;1$y', '\u001bP>|VTE(7600)\u001b\\', '\u001b[?65;1;9c']);
  });

  /** Each byte of an answer in a chunk of its own, so many milliseconds after the one before. */
  function slowly(answer: string, gap: number, expected: boolean): readonly Input[] {
    const inputs: Input[] = [];
    const decoder = new Decoder((input) => inputs.push(input));
    decoder.expectAnswers(expected);
    for (const byte of answer) {
      decoder.push(Buffer.from(byte));
      vi.advanceTimersByTime(gap);
    }
    vi.runAllTimers();
    return inputs;
  }

  test('an answer over a slow line is waited for where the terminal was asked something', () => {
    expect(slowly('\u001b[8;1$y', 200, true)).toEqual([]);
    expect(slowly('\u001bP>|XTerm(379)\u001b\\', 200, true)).toEqual([]);
    expect(slowly('\u001b[8;1$y', 200, false)).not.toEqual([]);
  });

  test('Esc is Esc sooner where nothing was asked', () => {
    const inputs: Input[] = [];
    const decoder = new Decoder((input) => inputs.push(input));
    decoder.push(Buffer.from('\u001b'));
    vi.advanceTimersByTime(40);
    expect(inputs).toEqual([key('esc')]);
    decoder.expectAnswers(true);
    decoder.push(Buffer.from('\u001b'));
    vi.advanceTimersByTime(40);
    expect(inputs).toEqual([key('esc')]);
    vi.advanceTimersByTime(210);
    expect(inputs).toEqual([key('esc'), key('esc')]);
  });

  describe('what has no end does not keep the keys', () => {
    /** Inputs by now, of a decoder that is then given chunks with so many milliseconds between. */
    function decoding(asked = false) {
      const inputs: Input[] = [];
      const decoder = new Decoder((input) => inputs.push(input));
      decoder.expectAnswers(asked);
      const typed = (gap: number, ...chunks: readonly string[]): void => {
        for (const chunk of chunks) {
          decoder.push(Buffer.from(chunk));
          vi.advanceTimersByTime(gap);
        }
      };
      return { inputs, typed };
    }

    test('a paste is over after two seconds of silence, and nothing of it is lost', () => {
      const { inputs, typed } = decoding();
      typed(1900, '\u001b[200~one\r', 'two');
      expect(inputs).toEqual([]);
      vi.advanceTimersByTime(100);
      expect(inputs).toEqual([{ kind: 'paste', text: 'one\ntwo' }]);
      typed(0, 'j');
      expect(inputs.at(-1)).toEqual(text('j'));
    });

    test('of an end mark that is cut, nothing is pasted, and the rest of it is no key', () => {
      const { inputs, typed } = decoding();
      typed(2000, '\u001b[200~one\u001b[20');
      typed(0, '\u001b[201~');
      expect(inputs).toEqual([{ kind: 'paste', text: 'one' }]);
    });

    test('Ctrl-C ends a paste at once; among other bytes it is part of it', () => {
      const { inputs, typed } = decoding();
      typed(0, '\u001b[200~one', 'two\u0003qy', '\u0003');
      expect(inputs).toEqual([{ kind: 'paste', text: 'onetwo\u0003qy' }, key('ctrl+c')]);
    });

    test.each(['P', ']', 'X', '^', '_', '[1'])('Alt and keys after it: %s', (opener) => {
      const { inputs, typed } = decoding();
      typed(100, `\u001b${opener}`, ...'1111111111111111111'.split(''));
      expect(inputs).not.toEqual([]);
      const before = inputs.length;
      typed(0, 'j');
      expect(inputs.slice(before)).toEqual([text('j')]);
    });

    test('while an answer is waited for, five seconds', () => {
      const { inputs, typed } = decoding(true);
      typed(1000, '\u001bP', '1', '1', '1', '1');
      expect(inputs).toEqual([]);
      typed(0, 'j');
      expect(inputs).toEqual([text('j')]);
    });

    test('Ctrl-C and other keys with a sequence break a string off', () => {
      expect(decoded('\u001bPabc\u0003')).toEqual([key('ctrl+c')]);
      expect(decoded('\u001b]abc', '\u001b[Bj')).toEqual([key('down'), text('j')]);
    });

    test('so do more bytes than an answer has; one that ends is nobody’s typing however long', () => {
      const { inputs, typed } = decoding();
      typed(0, `\u001b]${'1'.repeat(5000)}`, 'j');
      expect(inputs).toEqual([text('j')]);
      expect(decoded(`\u001b]${'1'.repeat(9000)}\u0007`)).toEqual([]);
      const long = 'a'.repeat(5000);
      expect(decoded(`${long}\u001b[`, 'A')).toEqual([text(long), key('up')]);
    });
  });

  test('however the bytes are cut, the text that comes out is the text that went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (given, at) => {
        fc.pre(!/\p{Cc}/u.test(given));
        const bytes = Buffer.from(`\u001b[200~${given}\u001b[201~`);
        const cut = at % bytes.length;
        const all = decoded(bytes.subarray(0, cut), bytes.subarray(cut));
        expect(all).toEqual([{ kind: 'paste', text: given }]);
      }),
    );
  });
});
