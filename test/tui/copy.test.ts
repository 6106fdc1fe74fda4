import { describe, expect, test } from 'vitest';

import { onClipboard } from '../../src/tui/clipboard.ts';
import { picture, shippedContents, shown, type } from '../support/shown-story.ts';

const contents = shippedContents();
const wordsOf = (ref: string): string =>
  contents.statements.find((one) => one.ref === ref)?.text?.original ?? '';

/** The same story with the words of S01 as another kind of text. */
const withWords = (original: string) => ({
  ...contents,
  statements: contents.statements.map((one) =>
    one.ref === 'S01' ? { ...one, text: { original, kind: 'excerpt' as const, lang: 'ar' } } : one,
  ),
});

describe('y', () => {
  test('copies the words of the statement under the cursor, a paraphrase marked as one', () => {
    const story = shown(contents);
    type(story.program, 'y');
    expect(story.asked).toEqual([{ type: 'copy', text: `≈ ${wordsOf('S01')}` }]);
    expect(picture(story)).toContain('The words of S01 go to the clipboard');
  });

  test('copies what is on file, not what the screen makes of it', () => {
    const original = 'اجتماعٌ في حـــميميم\u200f، «لا صحّة»\nسطر ثانٍ';
    const story = shown(withWords(original));
    type(story.program, 't', 'y');
    expect(story.asked).toEqual([{ type: 'copy', text: original }]);
  });

  test('says why there is nothing to copy', () => {
    const statements = contents.statements.map(({ text, ...one }) =>
      one.ref === 'S01' ? one : { ...one, ...(text && { text }) },
    );
    const story = shown({ ...contents, statements });
    type(story.program, 'y');
    expect(story.asked).toEqual([]);
    expect(picture(story)).toContain('it has no words on file');
  });
});

test('the terminal is handed the bytes themselves, and nothing that it could obey', () => {
  const text = 'لا صحّة\u001b]52;c;?\u0007';
  const sent = onClipboard(text);
  const base64 = sent.slice('\u001b]52;c;'.length, -1);
  expect([sent.slice(0, 7), sent.slice(-1)]).toEqual(['\u001b]52;c;', '\u0007']);
  expect(base64).toMatch(/^[A-Za-z0-9+/=]+$/u);
  expect(Buffer.from(base64, 'base64').toString('utf8')).toBe(text);
});
