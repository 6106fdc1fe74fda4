import { afterEach, describe, expect, test } from 'vitest';

import { setDisplay } from '../../../src/text/layout/display.ts';
import { rowOf } from '../../../src/text/layout/row.ts';
import { sentence } from '../../../src/text/layout/sentence.ts';

afterEach(() => setDisplay('off'));

/** As such a terminal draws it: each word that begins with an Arabic letter is turned around. */
const seen = (row: string): string =>
  row.replace(/[^ │]+/gu, (word) =>
    /^[^\p{L}]*\p{Script=Arabic}/u.test(word) ? Array.from(word).toReversed().join('') : word,
  );

describe('a terminal that turns each Arabic word around', () => {
  test.each(['الوطن تنفي الخبر', 'S01 الوطن 24 Jun', 'يوم 11 حزيران', 'Aydınlık'])(
    'shows the same as others: %s',
    (text) => {
      setDisplay('words');
      const sent = rowOf(sentence`${text}`, 30);
      setDisplay('app');
      expect(seen(sent)).toBe(rowOf(sentence`${text}`, 30));
    },
  );

  test('brackets round a word are turned with it', () => {
    setDisplay('words');
    expect(rowOf('(الوطن)', 7)).toBe('(ﺍﻟﻮﻃﻦ)');
  });
});
