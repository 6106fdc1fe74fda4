import { StringDecoder } from 'node:string_decoder';

/** One thing a person did at the keyboard. Keys are named `enter`, `ctrl+s`, `alt+b`, `shift+tab`. */
export type Input =
  | { readonly kind: 'key'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string };

const finals: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  Z: 'shift+tab',
};
const tildes: Readonly<Record<string, string>> = {
  1: 'home',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
};
const singles: Readonly<Record<number, string>> = {
  8: 'backspace',
  9: 'tab',
  10: 'enter',
  13: 'enter',
  27: 'esc',
  127: 'backspace',
};

const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';
/* oxlint-disable no-control-regex -- control characters are what a terminal sends */
const csi = /^\u001b\[([0-9;:<=>?]*)([ -/]*)([@-~])/u;
const ss3 = /^\u001bO([A-Za-z])/u;
const openString = /^\u001b[\]P_^X]/u;
const wholeString =
  /^\u001b[\]P_^X][^\u0003\u0007\u001b\u0018\u001a]*(?:\u0007|\u001b\\|\u0018|\u001a)/u;
/** Ctrl-C, and any sequence that is not its end, break off a string. */
const brokenString = /^\u001b[\]P_^X][^\u0003\u0007\u001b\u0018\u001a]*(?=\u0003|\u001b[^\\])/u;
const unfinished = /^\u001b(?:\[[0-9;:<=>?]*[ -/]*|O)?$/u;
const begunAnswer = /^\u001b(?:[\]P_^X]|\[[0-9?>])/u;
const onlyInterrupts = /^\u0003+$/u;
const control = /[\u0000-\u001f\u007f]/u;
/* oxlint-enable no-control-regex */

/**
 * Milliseconds that an Esc waits for the rest of a sequence, and a begun answer of the terminal for
 * its next byte; `whole`: for its end, since keys that are pressed would go on to be taken for it.
 */
const waits = { esc: 40, answer: 250, whole: 1000 };
/** The same while the terminal has been asked something, over a slow line too. */
const waitsWhenAsked = { esc: 250, answer: 2000, whole: 5000 };
/** Milliseconds of silence after which a paste without its end mark is over. */
const pasteSilence = 2000;
/** Units that a sequence may have that does not end. */
const longest = 4096;

/**
 * Bytes from the terminal to inputs: sequences may arrive split or several at once; answers of the
 * terminal (cursor reports, OSC, DCS) are nobody's typing and are told apart.
 */
export class Decoder {
  readonly #utf8 = new StringDecoder('utf8');
  readonly #emit: (input: Input) => void;
  readonly #answered: (sequence: string) => void;
  #waits = waits;
  #buffer = '';
  #paste: string | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** When the sequence began that the buffer holds part of. */
  #begunAt: number | null = null;

  constructor(
    emit: (input: Input) => void,
    answered: (sequence: string) => void = () => undefined,
  ) {
    this.#emit = emit;
    this.#answered = answered;
  }

  /** From now on, until it is taken back, answers of the terminal are to be expected. */
  expectAnswers(areExpected: boolean): void {
    this.#waits = areExpected ? waitsWhenAsked : waits;
  }

  push(bytes: Buffer): void {
    if (this.#timer) clearTimeout(this.#timer);
    const text = this.#utf8.write(bytes);
    // A paste has it among other bytes; pressed, it comes by itself.
    if (this.#paste !== null && onlyInterrupts.test(text)) this.#endPaste(this.#paste);
    this.#buffer += text;
    this.#drain(false);
    if (this.#paste !== null) {
      const sofar = this.#paste;
      this.#timer = setTimeout(() => this.#endPaste(sofar), pasteSilence);
    } else if (this.#buffer !== '') {
      this.#timer = setTimeout(() => this.#drain(true), this.#patience());
    }
  }

  /** Milliseconds that the rest of what has begun is waited for. */
  #patience(): number {
    const { esc, answer, whole } = this.#waits;
    const now = performance.now();
    this.#begunAt ??= now;
    if (!begunAnswer.test(this.#buffer)) return esc;
    return Math.max(0, Math.min(answer, this.#begunAt + whole - now));
  }

  /** Its end mark has not come, or only part of it. */
  #endPaste(sofar: string): void {
    this.#paste = null;
    this.#take(this.#buffer.length, pasted(sofar));
  }

  /** `late`: nothing more came in time, so what is there is all there is. */
  #drain(late: boolean): void {
    while (this.#buffer !== '') {
      if (!(this.#paste === null ? this.#step(late) : this.#pasted(this.#paste))) return;
    }
  }

  /** Takes one input off the buffer; false when more bytes are needed. */
  #step(late: boolean): boolean {
    const text = this.#buffer;
    if (text.startsWith('\u001b')) return this.#sequence(text, late || text.length > longest);
    const end = text.search(control);
    if (end === 0) return this.#take(1, single(text.charCodeAt(0)));
    const run = end < 0 ? text : text.slice(0, end);
    return this.#take(run.length, { kind: 'text', text: run });
  }

  #take(length: number, input: Input | null): true {
    this.#buffer = this.#buffer.slice(length);
    this.#begunAt = null;
    if (input) this.#emit(input);
    return true;
  }

  #sequence(text: string, late: boolean): boolean {
    if (text.startsWith(pasteStart)) {
      this.#paste = '';
      return this.#take(pasteStart.length, null);
    }
    const whole = csi.exec(text) ?? ss3.exec(text);
    if (whole) return this.#complete(whole);
    if (openString.test(text)) return this.#answer(text, late);
    if (unfinished.test(text)) {
      if (!late) return false;
      return this.#take(text.length, text === '\u001b' ? key('esc') : null);
    }
    if (text.startsWith('\u001b\u001b')) return this.#take(1, key('esc'));
    const letter = String.fromCodePoint(text.codePointAt(1) ?? 0);
    return this.#take(1 + letter.length, withAlt(letter));
  }

  /** A key; what is none was not pressed by anybody. */
  #complete(whole: RegExpExecArray): true {
    const input = fromSequence(whole);
    if (!input) this.#answered(whole[0]);
    return this.#take(whole[0].length, input);
  }

  /** What a terminal answers on its own is nobody's typing. */
  #answer(text: string, late: boolean): boolean {
    const [whole] = wholeString.exec(text) ?? [];
    if (whole !== undefined) this.#answered(whole);
    const done = whole ?? brokenString.exec(text)?.[0] ?? (late ? text : null);
    return done === null ? false : this.#take(done.length, null);
  }

  /** Everything up to the end marker, which may come in pieces. */
  #pasted(sofar: string): boolean {
    const end = this.#buffer.indexOf(pasteEnd);
    if (end >= 0) {
      this.#paste = null;
      const text = sofar + this.#buffer.slice(0, end);
      return this.#take(end + pasteEnd.length, pasted(text));
    }
    let kept = Math.min(pasteEnd.length - 1, this.#buffer.length);
    while (!pasteEnd.startsWith(this.#buffer.slice(this.#buffer.length - kept))) kept -= 1;
    const cut = this.#buffer.length - kept;
    this.#paste = sofar + this.#buffer.slice(0, cut);
    this.#take(cut, null);
    return false;
  }
}

const pasted = (text: string): Input => ({
  kind: 'paste',
  text: text.replace(/\r\n?/gu, '\n'),
});

const key = (name: string): Input => ({ kind: 'key', name });

function single(code: number): Input {
  return key(
    singles[code] ??
      (code === 0 ? 'ctrl+space' : `ctrl+${String.fromCharCode(code + (code > 26 ? 0x40 : 0x60))}`),
  );
}

function withAlt(letter: string): Input {
  const code = letter.charCodeAt(0);
  const name = code < 0x20 || code === 0x7f ? singles[code] : letter;
  return key(`alt+${name ?? letter}`);
}

function fromSequence([whole, parameters = '', , final = '']: RegExpExecArray): Input | null {
  if (whole.startsWith('\u001bO')) return named(finals[parameters], '');
  const [first = '', modifiers = '1', last = ''] = parameters.split(';');
  const held = modifierOf(modifiers);
  if (final === 'u') return fromCode(Number(first.split(':')[0]), held);
  if (final !== '~') return named(finals[final], held);
  return first === '27' ? fromCode(Number(last), held) : named(tildes[first], held);
}

/** xterm and kitty: one more than the sum of shift 1, alt 2, ctrl 4. */
function modifierOf(text: string): string {
  const held = Number(text.split(':')[0]) - 1;
  if (held & 4) return 'ctrl+';
  return held & 2 ? 'alt+' : held & 1 ? 'shift+' : '';
}

const named = (name: string | undefined, held: string): Input | null =>
  name === undefined ? null : key(name.startsWith(held) ? name : held + name);

function fromCode(code: number, held: string): Input | null {
  if (!(code > 0 && code <= 0x10ffff)) return null;
  const name = singles[code];
  if (name !== undefined) return key(held + name);
  const letter = String.fromCodePoint(code);
  if (held === 'ctrl+' || held === 'alt+') return key(held + letter);
  return { kind: 'text', text: held === 'shift+' ? letter.toUpperCase() : letter };
}
