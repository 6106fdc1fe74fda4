import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isDay, parseEdtf } from '../../../src/domain/edtf.ts';
import { findDate, readDate } from '../../../src/text/date/written-date.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const languages = ['en', 'tr', 'ar-SY', 'ar-EG', 'ar-MA', 'ar-DZ', 'fa-u-ca-gregory', 'ckb'];
const styles: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
];

const arabicDigits = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
const persianDigits = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(0x06f0 + Number(digit)));

/** A day as Intl writes the parts of a date, in the order in which the languages say them. */
function written(iso: string, language: string, style: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
  const parts = format.formatToParts(new Date(iso));
  const said = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${said('weekday')} ${said('day')} ${said('month')} ${said('year')}`.trim();
}

describe('any day from 1950 to 2026', () => {
  test.each(languages)('reads back from words in %s, with its weekday and without', (language) => {
    fc.assert(
      fc.property(day, fc.constantFrom(...styles), (iso, style) => {
        const reading = readDate(written(iso, language, style), '2026-12-31');
        expect(reading).toMatchObject({ edtf: iso, basis: 'stated', warnings: [], part: null });
      }),
    );
  });

  test('reads back from figures, in the digits of three scripts', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('.', '/', '-'),
        fc.constantFrom(String, arabicDigits, persianDigits),
        (iso, mark, digits) => {
          const [y = '', m = '', d = ''] = iso.split('-');
          const forms = [
            [d, m, y].join(mark),
            [Number(d), Number(m), y].join(mark),
            [y, m, d].join(mark),
          ];
          for (const form of forms) expect(readDate(digits(form))?.edtf).toBe(iso);
        },
      ),
    );
  });

  test('without its year reads back from the day itself and from any of the next six months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 180 }), (iso, later) => {
        const on = new Date(Date.parse(iso) + later * 86_400_000).toISOString().slice(0, 10);
        const [, m, d] = iso.split('-');
        const reading = readDate(`${Number(d)}.${m}`, on);
        expect(reading).toMatchObject({
          edtf: iso,
          basis: 'inferred',
          warnings: [],
          taken: 'year',
        });
      }),
    );
  });

  test('counted from a document is that many days away', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 300 }), (on, days) => {
        const then = new Date(Date.parse(on) - days * 86_400_000).toISOString().slice(0, 10);
        const ways = [
          `-${days}d`,
          `${days} days ago`,
          `${days} gün önce`,
          `قبل ${days} يوماً`,
          `${days} روز پیش`,
        ];
        for (const way of ways) expect(readDate(way, on)?.edtf).toBe(then);
      }),
    );
  });

  test('the last weekday before a day is one to seven days back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (on, back) => {
        const then = new Date(Date.parse(on) - back * 86_400_000);
        const name = (language: string): string =>
          new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(then);
        const ways = [
          `last ${name('en')}`,
          `geçen ${name('tr')}`,
          `${name('ar')} الماضي`,
          `${name('fa')} گذشته`,
        ];
        for (const way of ways) {
          expect(readDate(way, on)?.edtf).toBe(then.toISOString().slice(0, 10));
        }
      }),
    );
  });
});

const words = fc.constantFrom(
  ...'11 30 31 2024 1403 June may mart ocak Haziran haziranda حزيران يونيو ژوئن رمضان خرداد تیر Khordad مهر هـ Monday sat salı الثلاثاء جمعه'.split(
    ' ',
  ),
  ...'last geçen الماضي گذشته next ago önce قبل منذ پیش before after since until about و ve and or أو to ile إلى تا'.split(
    ' ',
  ),
  ...'a few أيام gün days week ay شهر month year عام yesterday dün أمس اليوم in في of من the early ortasında'.split(
    ' ',
  ),
  ...'. , / - – ( ) : + ~ \u200f \u200c ’da 14:30 UTC saat -3d'.split(' '),
);

describe('any day of the Persian calendar', () => {
  const parts = (iso: string, language: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      new Intl.DateTimeFormat(`${language}-u-ca-persian`, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
        .formatToParts(new Date(iso))
        .map(({ type, value }) => [type, value]),
    );

  test.each(['fa', 'en'])('reads back as Intl writes it in %s, with one doubt', (language) => {
    fc.assert(
      fc.property(day, (iso) => {
        const { weekday, day: d, month, year } = parts(iso, language);
        const reading = readDate(`${weekday} ${d} ${month} ${year}`, '2026-12-31');
        expect(reading).toMatchObject({ edtf: iso, basis: 'stated', part: null });
        expect(reading?.warnings).toEqual([
          expect.stringMatching(/^converted from \d.* calendar$/u),
        ]);
      }),
    );
  });

  test('reads back from Persian figures, the year first or last', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), (iso, mark) => {
        const { y, m, d } = figures(iso);
        for (const form of [`${y}${mark}${m}${mark}${d}`, `${d}${mark}${m}${mark}${y}`]) {
          const reading = readDate(persianDigits(form));
          expect(reading).toMatchObject({ edtf: iso, basis: 'stated' });
          expect(reading?.warnings).not.toEqual([]);
        }
      }),
    );
  });

  test('without its year reads back from any of the next six months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 180 }), (iso, later) => {
        const on = new Date(Date.parse(iso) + later * 86_400_000).toISOString().slice(0, 10);
        const { day: d, month } = parts(iso, 'fa');
        expect(readDate(`${d} ${month}`, on)).toMatchObject({ edtf: iso, basis: 'inferred' });
      }),
    );
  });

  test('lies in its month and its year', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const { month, year } = parts(iso, 'fa');
        for (const text of [`${month} ${year}`, `سال ${year}`]) {
          const [first = '', last = ''] = readDate(text)?.edtf.split('/') ?? [];
          expect(first <= iso && iso <= last).toBe(true);
        }
      }),
    );
  });

  function figures(iso: string): Readonly<Record<'y' | 'm' | 'd', string>> {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const read = new Map(
      format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
    );
    return { y: read.get('year') ?? '', m: read.get('month') ?? '', d: read.get('day') ?? '' };
  }
});

describe('whatever is written', () => {
  const on = fc.constantFrom(
    null,
    '2024-06-24',
    '2024-02-29',
    '0000-01-01',
    '9999-12-31',
    'no day',
  );

  const isStorable = (text: string, seen: string | null): boolean => {
    const finding = findDate(text, seen);
    return finding.kind !== 'date' || parseEdtf(finding.reading.edtf) !== null;
  };

  test('what is read is EDTF that the desk stores, and no text throws', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), on, (all, seen) => {
        expect(isStorable(all.join(' '), seen)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('no text of any signs throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), on, (text, seen) => {
        expect(isStorable(text, seen)).toBe(true);
      }),
    );
  });

  test('without a document nothing is inferred', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 10 }), (all) => {
        expect(readDate(all.join(' '), null)?.basis).not.toBe('inferred');
      }),
    );
  });

  test('a day of a form is a day', () => {
    expect(isDay(readDate('11 June 2024')?.edtf ?? '')).toBe(true);
  });
});

describe('a long text', () => {
  test.each([
    ['of words', 'they met and they spoke of the talks '],
    ['of dates', '11 June 2024 or Tuesday, '],
    ['of months that may be words', 'may march '],
    ['of numbers', '11, 12, 13, 14/15/'],
    ['of letters without a gap', 'حزيران'],
    ['of brackets', '(((June '],
    ['of marks', "' - / . ' "],
    ['of signs that are not seen', '\u200f\u200c\u0640'],
    ['of digits', '1234567890'],
  ])('%s of 100,000 signs is read at once', (_what, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    findDate('11 June', '2024-06-24');
    const start = performance.now();
    findDate(text, '2024-06-24');
    // A fifth of a second, or more on a busy machine; what grows with the square takes minutes.
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
