import { describe, expect, test } from 'vitest';

import { inAscii } from '../../src/tui/paint.ts';
import { contentsOf } from '../support/contents.ts';
import { story } from '../support/report.ts';
import { picture, shown, type } from '../support/shown-story.ts';

const original = 'Görüşme olmadı';
const translation = { text: 'There was no meeting' };

/** The board of a claim that one paper denies in words of its own. */
const board = (kind: string, words: object = {}, stance = 'deny') =>
  shown(
    contentsOf(
      story({ statements: [{}, { stance, text: { original, lang: 'tr', kind }, ...words }] }),
    ),
    { columns: 100, rows: 30 },
  );

describe('a translation in quotation marks', () => {
  test('carries a sign before it, which the legend explains', () => {
    const seen = picture(board('excerpt', { translation }));
    expect(seen).toContain('† “There was no meeting”');
    expect(seen).toMatch(/† translated$/mu);
  });

  test('has the sign where it stands in one row, too, in front of what may be cut', () => {
    const seen = picture(board('verbatim', { translation }, 'neutral'));
    expect(seen).toMatch(/S02 Star\s+11 Jun † “There was no meeting”/u);
  });

  test('has a sign of its own where only plain letters can be trusted', () => {
    expect(inAscii('† ≈ °')).toBe('# ~ *');
  });

  test('is gone where the words are shown as printed', () => {
    const opened = board('excerpt', { translation });
    type(opened.program, 't');
    const seen = picture(opened);
    expect(seen).toContain(`“${original}”`);
    expect(seen).not.toContain('†');
  });
});

test('words that were printed so carry no sign', () => {
  const seen = picture(board('excerpt'));
  expect(seen).toContain(`“${original}”`);
  expect(seen).not.toContain('†');
});

test('a translated paraphrase is ours already, and carries that sign alone', () => {
  const seen = picture(board('paraphrase', { translation }));
  expect(seen).toContain('≈ There was no meeting');
  expect(seen).not.toContain('†');
});
