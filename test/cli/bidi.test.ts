import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { levelsOf } from '../../src/text/layout/bidi.ts';
import { visualOrder } from '../../src/text/layout/visual-order.ts';
import { withStory } from '../support/command.ts';

describe('--bidi', () => {
  test.each([
    [['claims', '--bidi', 'sideways'], {}, '--bidi takes auto, app, terminal, off'],
    [['demo', '--bidi', ''], {}, '--bidi takes'],
    [['doctor'], { GAINSAY_BIDI: 'yes' }, 'GAINSAY_BIDI takes auto, app, terminal, off'],
  ])('%j is refused where it is no setting', (words, env, told) => {
    const { exit, out, err } = withStory(env).run(...words);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(told);
  });

  const arabic = ['add', 'claim', '--text', 'نفت الوطن الخبر'];

  test('what is printed to a pipe is data, in logical order, whatever the environment says', () => {
    const line = withStory({ XTERM_VERSION: 'XTerm(379)', GAINSAY_BIDI: 'app' });
    line.ok(...arabic);
    expect(line.ok('claims')).toContain('نفت الوطن الخبر');
  });

  test('unless the option itself asks for the order of the screen', () => {
    const line = withStory();
    line.ok(...arabic);
    const printed = line.ok('claims', '--bidi', 'app');
    expect(printed).not.toContain('نفت');
    expect(printed).toContain(Array.from('ﻧﻔﺖ').toReversed().join(''));
  });

  test('the columns of a report too, each for itself', () => {
    const line = withStory();
    line.ok('edit', 'aydinlik', '--name', 'آيدنلق');
    const drawn = Array.from('ﺁﻳﺪﻧﻠﻖ').toReversed().join('');
    expect(line.ok('report', '--bidi', 'app')).toContain(`S01 ${drawn}; sources it`);
    expect(line.ok('report')).toContain('S01 آيدنلق; sources it');
  });

  describe('rows for a terminal that reorders keep their parts where they stand', () => {
    const line = withStory();
    line.ok('edit', 'aydinlik', '--name', 'آيدنلق');
    const ref = line.ok('add', 'claim', '--text', 'نفت الوطن', '--short', 'الوطن');
    line.ok('add', 'source', '--id', 'watan2', '--kind', 'outlet', '--name', 'بعل');
    const denial = ['--stance', 'deny', '--quote', 'ينفي ذلك نفيا قاطعا', '--language', 'ar'];
    line.ok('add', 'statement', '--claim', 'C02', '--source', 'watan2', ...denial);

    test.each([
      [['show', 'C01'], /آيدنلق *\u200e +15 Jun/u],
      [['claims'], /الوطن *\u200e +Nothing on file/u],
      [['sources'], /بعل *\u200e +outlet/u],
      [['show', 'watan2'], /name +بعل$/mu],
      [['search', 'قاطعا'], /بعل[^\n]*: \u200eينفي ذلك/u],
      [['report'], /آيدنلق\u200e/u],
    ])('%j', (words, kept) => {
      expect(line.ok(...words, '--bidi', 'terminal')).toMatch(kept);
      expect(line.ok(...words)).not.toMatch(/\u200e/u);
    });

    /** A row as a terminal that reorders whole rows from left to right shows it (UAX #9). */
    const reordered = (row: string): string =>
      visualOrder(levelsOf(row, 'ltr').levels)
        .map((at) => row.charAt(at))
        .join('');

    test('seen from left to right: ref, name, date; name, count', () => {
      line.ok('add', 'claim', '--text', '11 حزيران', '--short', '11 حزيران 2024');
      const rowIn = (words: readonly string[], what: RegExp): string =>
        reordered(
          line
            .ok(...words, '--bidi', 'terminal')
            .split('\n')
            .find((row) => what.test(row)) ?? '',
        );
      const name = (text: string): string => Array.from(text).toReversed().join('');
      expect(rowIn(['show', 'C01'], /S01/u)).toMatch(
        new RegExp(`S01 ${name('آيدنلق')}.* 15 Jun°$`, 'u'),
      );
      expect(rowIn(['sources'], /بعل/u)).toMatch(new RegExp(`${name('بعل')}.*outlet`, 'u'));
      expect(rowIn(['claims'], /حزيران/u)).toMatch(/^C\d+ +\D*2024.*Nothing on file$/u);
    });

    test('a mark that came with a name is no part of that', () => {
      line.ok('edit', ref, '--short', 'ال\u200eوطن');
      expect(line.ok('claims', '--bidi', 'terminal')).toMatch(/الوطن *\u200e +Nothing/u);
    });
  });

  test('a report in a file, and JSON, are never reordered', () => {
    const line = withStory();
    const ref = line.ok(...arabic);
    line.ok('report', '--format', 'text', '--bidi', 'app', '-o', join(line.folder, 'r.txt'));
    expect(readFileSync(join(line.folder, 'r.txt'), 'utf8')).toContain('نفت');
    expect(line.ok('show', ref, '--json', '--bidi', 'app')).toContain('نفت الوطن الخبر');
  });
});
