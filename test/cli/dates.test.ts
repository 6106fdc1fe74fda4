import { beforeAll, describe, expect, test } from 'vitest';

import { commandLine, type CommandLine, withStory } from '../support/command.ts';

let line: CommandLine;
beforeAll(() => {
  line = withStory();
});

const record = (ref: string): Record<string, unknown> =>
  line.json<{ record: Record<string, unknown> }>('show', ref).record;

const addStatement = (...options: readonly string[]): readonly string[] =>
  'add statement --claim C01 --source Star --stance deny'.split(' ').concat(options);

describe('date TEXT', () => {
  test.each([
    ['الثلاثاء 11 حزيران', { edtf: '2024-06-11', basis: 'inferred', warnings: [] }],
    ['11 June 2024', { edtf: '2024-06-11', basis: 'stated', warnings: [] }],
    ['قبل أيام', { edtf: '../2024-06-23', basis: 'inferred', warnings: [] }],
    ['15.6 (Enab Baladi)', { edtf: '2024-06-15', basis: 'external', warnings: [] }],
    [
      'كانون الثاني /ديسمبر 2022',
      {
        edtf: '[2022-01,2022-12]',
        basis: 'stated',
        warnings: ['“كانون الثاني” and “ديسمبر” are two different months'],
      },
    ],
    [
      'Tuesday 5 June 2024',
      {
        edtf: '2024-06-05',
        basis: 'stated',
        warnings: ['2024-06-05 is a Wednesday, not a Tuesday'],
      },
    ],
    [
      '11/06/2024',
      { edtf: '2024-06-11', basis: 'stated', warnings: ['11 June: day before month'] },
    ],
  ])('%s', (text, reading) => {
    expect(line.json('date', text, '--on', '2024-06-24')).toEqual(reading);
  });

  test('a sentence is read for the date in it, which is no doubt', () => {
    const said = 'قالت الوزارة الخميس إن اللقاء لم يحصل';
    expect(line.json('date', said, '--on', '2024-06-24')).toEqual({
      edtf: '2024-06-20',
      basis: 'inferred',
      warnings: [],
    });
  });

  test.each([
    ['soon', [], 'No date that this program reads stands in it.'],
    [
      'Monday',
      [],
      '“Monday” counts from a day that is not known here. Give the day with --on DAY.',
    ],
    ['June', [], '“June” has no year. Give the year, or the day of the document with --on DAY.'],
    ['31 June 2024', [], 'The calendar has no “31 June 2024”.'],
    [
      '11 رمضان 1445',
      ['--on', '2024-06-24'],
      '“11 رمضان” is of the lunar Hijri calendar, which is not converted: its days differ by country.',
    ],
  ])('%s gives none, and says why', (text, on, why) => {
    const { exit, out, err } = line.run('date', text, ...on, '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({ edtf: null, basis: null, warnings: [] });
    expect(err).toBe(`${why}\n`);
  });

  test('for people it is a line, its words need no quotes, and doubts go to stderr', () => {
    expect(line.run('date', '11', 'Haziran', '2024', 'Çarşamba')).toEqual({
      exit: 0,
      out: '2024-06-11  stated\n',
      err: '2024-06-11 is a Tuesday, not a Wednesday.\n',
    });
  });

  test('steps back are no option', () => {
    expect(line.ok('date', '-3d', '--on', '2024-06-24')).toBe('2024-06-21  inferred');
    expect(line.ok('date', '--on', '2024-06-24', '--', '-3d')).toBe('2024-06-21  inferred');
    expect(line.run('date', '-x').exit).toBe(2);
  });

  test.each(['soon', '2024-06', '2024-06-31'])('--on %s is refused', (on) => {
    expect(line.run('date', '11 June', '--on', on)).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringContaining(`--on takes a day, not “${on}”`) as string,
    });
  });
});

describe('dates behind options', () => {
  test('are counted from the document, which is said', () => {
    const { exit, out, err } = line.run(
      ...addStatement('--document', 'D1', '--said', 'الثلاثاء 11 حزيران', '--published', 'dün'),
    );
    expect({ exit, err }).toEqual({
      exit: 0,
      err: '--published: 2024-06-23, counted from the document\n--said: 2024-06-11, with the year by the document\n',
    });
    expect(record(out.trim())).toMatchObject({
      said: { edtf: '2024-06-11', basis: 'inferred' },
      published: { edtf: '2024-06-23', basis: 'inferred' },
    });
  });

  test('a statement published or said after its document is doubted, what it is about is not', () => {
    const { exit, err } = line.run(
      ...addStatement('--document', 'D1', '--published', '6.11.2024', '--about', '6.11.2024'),
    );
    expect({ exit, err }).toEqual({
      exit: 0,
      err: '--published: lies after the document\n',
    });
    expect(line.run('date', '6.11.2024', '--on', '2024-06-24').err).toBe('');
  });

  test('a date of the Persian calendar is stored converted, which is said', () => {
    const { err, out } = line.run(
      ...addStatement('--document', 'D1', '--said', 'سه‌شنبه ۲۲ خرداد ۱۴۰۳'),
    );
    expect(err).toBe('--said: converted from 22 Khordad 1403 of the Persian calendar\n');
    expect(record(out.trim())).toMatchObject({ said: { edtf: '2024-06-11', basis: 'stated' } });
  });

  test('a text that says more is read with a doubt that names the part', () => {
    const { err } = line.run(...addStatement('--said', 'met on 11 June 2024 in Hmeimim'));
    expect(err).toBe('--said: only “11 June 2024” was read\n');
  });

  test.each([
    ['11 June', '“11 June” has no year.'],
    ['Monday', '“Monday” counts from a day that is not known here.'],
    ['31.6.2024', 'the calendar has no “31.6.2024”'],
    ['soon', 'no date that this program reads stands in it'],
  ])('%s is refused without a document: %s', (said, why) => {
    expect(line.run(...addStatement('--said', said))).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringContaining(why) as string,
    });
  });

  test('the way out is a document for statements alone', () => {
    const told = (...words: readonly string[]): string => {
      const { exit, err } = line.run(...words);
      expect(exit).toBe(2);
      return err;
    };
    expect(told(...addStatement('--said', '11 June'))).toContain(
      'Give the year too, as in 11 June 2024, or name a document whose own date is known.',
    );
    expect(told(...addStatement('--published', 'dün'))).toContain(
      'Write the day itself, as in 2024-06-11, or name a document whose own date is known.',
    );
    const document = told('add', 'document', '--carrier', 'Star', '--published', '13/5');
    expect(document).toContain('--published takes a date, not “13/5”: “13/5” has no year.');
    expect(document).toContain('Give the year too, as in 11 June 2024.\n');
    const question = told('add', 'question', '--text', 'Who?', '--due', 'tomorrow');
    expect(question).toContain('“tomorrow” counts from a day that is not known here.');
    expect(question).toContain('Write the day itself, as in 2024-06-11.\n');
    expect(document + question).not.toMatch(/document whose|the date of the document/u);
  });

  test('an edit counts from the document of the record', () => {
    const ref = line.ok(...addStatement('--document', 'D1'));
    const { exit } = line.run('edit', ref, '--said', '11 Haziran', '--reason', 'read again');
    expect(exit).toBe(0);
    expect(record(ref)).toMatchObject({ said: { edtf: '2024-06-11', basis: 'inferred' } });
  });

  test('a document of a month counts as of its last day', () => {
    const own = withStory();
    const document = own.ok('add', 'document', '--carrier', 'Star', '--published', 'May 2024');
    const options = addStatement('--document', document, '--said', '11 June');
    const ref = own.ok(...options);
    const shown = own.json<{ record: unknown }>('show', ref).record;
    expect(shown).toMatchObject({ said: { edtf: '2023-06-11', basis: 'inferred' } });
  });

  test('days of the desk are days: a month is refused', () => {
    const question = ['add', 'question', '--text', 'Who was there?', '--due'];
    expect(record(line.ok(...question, '5 July 2024'))).toMatchObject({ due: '2024-07-05' });
    expect(line.run(...question, 'July 2024')).toMatchObject({
      exit: 2,
      err: expect.stringContaining(
        '--due takes one day, and “July 2024” reads as 2024-07',
      ) as string,
    });
    const own = commandLine();
    own.ok('add', 'story', '--slug', 'port', '--title', 'Port', '--opened-on', '11 حزيران 2024');
    expect(own.json<{ stories: unknown[] }>('stories').stories[0]).toMatchObject({
      openedOn: '2024-06-11',
    });
  });
});

describe('dates on stdin', () => {
  const statement = { claim: 'C01', speaker: 'Star', stance: 'deny' };

  test('are read as people write them, or taken as files have them', () => {
    const given = { ...statement, document: 'D1', said: 'أمس', published: { edtf: '2024-06-24' } };
    const { out, err } = line.runWith(JSON.stringify(given), 'add', 'statement');
    expect(err).toBe('“said”: 2024-06-23, counted from the document\n');
    expect(record(out.trim())).toMatchObject({
      said: { edtf: '2024-06-23', basis: 'inferred' },
      published: { edtf: '2024-06-24', basis: 'stated' },
    });
  });

  test('a text without a date is bad content', () => {
    const given = JSON.stringify({ ...statement, said: 'soon' });
    expect(line.runWith(given, 'add', 'statement')).toMatchObject({
      exit: 65,
      err: expect.stringContaining('“said” takes a date, not “soon”') as string,
    });
  });

  test('an object holds EDTF; what else it says is refused with its reading', () => {
    const given = JSON.stringify({ ...statement, said: { edtf: '11 June 2024' } });
    expect(line.runWith(given, 'add', 'statement')).toMatchObject({
      exit: 65,
      err: expect.stringContaining('though it reads as 2024-06-11') as string,
    });
  });
});
