import { type ParseError, printParseErrorCode, visit } from 'jsonc-parser';

import type { JsonPath } from './json-path.ts';

/** Something in a JSON text that is refused whatever the text is for. */
export interface JsonFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly path: JsonPath;
  readonly what: string;
  /** The text cannot be read on from here. */
  readonly fatal: boolean;
}

type ErrorName = ReturnType<typeof printParseErrorCode>;

const errorWords: Readonly<Record<ErrorName, string>> = {
  InvalidSymbol: 'is not JSON: a word that is neither true, false nor null',
  InvalidNumberFormat: 'is not JSON: a number that is not written as JSON writes numbers',
  PropertyNameExpected: 'is not JSON: a field name in quotes is expected here',
  ValueExpected: 'is not JSON: a value is expected here',
  ColonExpected: 'is not JSON: a colon is expected here',
  CommaExpected: 'is not JSON: a comma is expected here',
  CloseBraceExpected: 'is not JSON: a closing } is expected here',
  CloseBracketExpected: 'is not JSON: a closing ] is expected here',
  EndOfFileExpected: 'is not one JSON value: something follows its end',
  InvalidCommentToken: 'is not JSON: it has a comment',
  UnexpectedEndOfComment: 'is not JSON: it has a comment',
  UnexpectedEndOfString: 'is not JSON: a text does not end where its line does',
  UnexpectedEndOfNumber: 'is not JSON: a number is cut off',
  InvalidUnicode: 'is not JSON: \\u needs four hex digits',
  InvalidEscapeCharacter: 'is not JSON: this character cannot follow a backslash',
  InvalidCharacter: 'is not JSON: this character cannot stand here unescaped',
  '<unknown ParseErrorCode>': 'is not JSON',
};

const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Ends the visit where going on would exhaust the stack. */
class TooDeep extends Error {}

/**
 * Everything in a text that makes it no JSON, or JSON that programs read in different ways:
 * duplicate keys, nesting deeper than `maxDepth`, NUL, halves of surrogate pairs, keys that name an
 * object's prototype, numbers that lose digits. Of several syntax errors the first: the others are
 * its echoes.
 */
export function scanJson(text: string, maxDepth: number): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  const keysOpen: Set<string>[] = [];
  let depth = 0;
  const report = (offset: number, path: JsonPath, what: string | null): void => {
    if (what !== null) faults.push({ offset, path, what, fatal: false });
  };
  const goDeeper = (offset: number): void => {
    depth += 1;
    if (depth <= maxDepth) return;
    const what = `is nested deeper than ${maxDepth} levels`;
    faults.push({ offset, path: [], what, fatal: true });
    throw new TooDeep();
  };
  const read = (): unknown =>
    visit(
      text,
      {
        onObjectBegin(offset) {
          goDeeper(offset);
          keysOpen.push(new Set());
        },
        onObjectEnd() {
          depth -= 1;
          keysOpen.pop();
        },
        onArrayBegin: goDeeper,
        onArrayEnd() {
          depth -= 1;
        },
        onObjectProperty(...[key, offset, length, , , pathOf]) {
          const what = keyFault(key, keysOpen.at(-1)) ?? textFault(key, length);
          if (what !== null) report(offset, [...pathOf(), key], what);
        },
        onLiteralValue(...[value, offset, length, , , pathOf]) {
          const what = valueFault(value, text, offset, length);
          if (what !== null) report(offset, pathOf(), what);
        },
        onError: (error, offset) => faults.push(syntaxFault(error, offset)),
      },
      { disallowComments: true },
    );
  untilTooDeep(read);
  const fatal = faults.find((fault) => fault.fatal);
  return fatal ? [fatal] : faults;
}

function untilTooDeep(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
}

const syntaxFault = (error: ParseError['error'], offset: number): JsonFault => ({
  offset,
  path: [],
  what: errorWords[printParseErrorCode(error)],
  fatal: true,
});

function keyFault(key: string, seen: Set<string> | undefined): string | null {
  if (prototypeKeys.has(key)) return 'is a name that no field may have';
  if (seen?.has(key)) return 'stands twice in the same object';
  seen?.add(key);
  return null;
}

function valueFault(value: unknown, text: string, offset: number, length: number): string | null {
  if (typeof value === 'string') return textFault(value, length);
  if (typeof value !== 'number') return null;
  const written = text.slice(offset, offset + length);
  return digitsOf(written) === digitsOf(String(value))
    ? null
    : `is ${written}, a number with more digits than this program keeps`;
}

/** Only an escape can bring these in, and a text without one is as long as it is written. */
function textFault(value: string, length: number): string | null {
  if (length === value.length + 2) return null;
  if (value.includes('\0')) return 'has a NUL character, which cannot be stored';
  return /\p{Cs}/u.test(value) ? 'has half of a surrogate pair, which cannot be stored' : null;
}

/** A decimal number as its significant digits and the power of ten of the last: 1.50e3 is 15e2. */
function digitsOf(written: string): string {
  const [, whole = '', fraction = '', exponent = '0'] =
    /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/u.exec(written) ?? [];
  const digits = (whole + fraction).replace(/^0+/u, '');
  const significant = digits.replace(/0+$/u, '');
  if (significant === '') return whole === '' ? written : '0';
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${significant}e${power}`;
}
