import { beforeAll, describe, expect, test } from 'vitest';

import { commandLine, type CommandLine, withStory } from '../support/command.ts';

let line: CommandLine;
beforeAll(() => {
  line = withStory();
});

const [kinds, stances] = [
  'outlet, person, institution, unnamed, unknown',
  'confirm, deny, neutral',
];

describe('what is missing or wrong is named by the option it was given with', () => {
  test.each<readonly [string, string]>([
    ['add source --name X', `--kind is missing; allowed are ${kinds}`],
    ['add source --name X --kind paper', `--kind "paper" is not allowed; allowed are ${kinds}`],
    ['add source --kind outlet', '--name is missing'],
    ['add statement --claim C01 --source Star', `--stance is missing; allowed are ${stances}`],
    ['add statement --source Star --stance deny', '--claim is missing'],
    [
      'add statement --claim C01 --source Star --stance deny --attributed-as x',
      '--attributed-as "x" is not allowed; allowed are named',
    ],
    ['add document --title X', '--carrier is missing'],
    ['add claim --place Hmeimim', '--text is missing'],
    ['add question --claim C01', '--text is missing'],
    ['add verdict --claim C01', '--label is missing'],
    ['add story --language en', '--title is missing'],
    ['add link S01 reverses S02', '--change is needed for reverses'],
    ['add link S01 reverses S02 --change x', '--change "x" is not allowed; allowed are full'],
  ])('%s: %s', (words, told) => {
    const { exit, out, err } = line.run(...words.split(' '));
    expect({ exit, out }).toEqual({ exit: 65, out: '' });
    expect(err).toContain(told);
    expect(err).not.toMatch(/invalid|option:|slug/u);
  });

  test('one that has no option of its own is named as a file has it', () => {
    const words = 'add statement --claim C01 --source Star --stance deny --min 5 --max 2';
    expect(line.run(...words.split(' ')).err).toContain('value has a min above its max');
  });

  test('an edit is refused in the same words', () => {
    expect(line.run('edit', 'C01', '--kind', 'x', '--reason', 'y').err).toContain(
      'kind "x" is not allowed; allowed are event',
    );
  });
});

describe('on standard input', () => {
  const told = (record: object, kind = 'statement'): string => {
    const { exit, err } = line.runWith(JSON.stringify(record), 'add', kind);
    expect(exit).toBe(65);
    return err;
  };

  test('a field nobody knows is named before what is missed for it, with the nearest', () => {
    const words = told({ claim: 'C01', sorce: 'Star', stance: 'deny' });
    expect(words).toContain('“sorce” is not a field here; the nearest is source.');
    expect(words).not.toContain('speaker');
    expect(told({ claim: 'C01', source: 'Star', stanc: 'deny' })).toContain('nearest is stance');
    expect(told({ kind: 'outlet', nam: 'X' }, 'source')).toContain(
      'nam is not a field here; the nearest is name',
    );
  });

  test('the columns of a flat row are called by their names, the fields of a record by theirs', () => {
    const missing = `stance is missing; allowed are ${stances}`;
    expect(told({ claim: 'C01', source: 'Star' })).toContain(`: ${missing}.`);
    expect(told({ claim: 'C01', speaker: 'Star' })).toContain(`: ${missing}.`);
  });
});

describe('a link says what it joins', () => {
  test.each([
    ['C01 repeats C04', 'repeats joins statements; C01 is a claim.'],
    ['S01 repeats C04', 'repeats joins statements; C04 is a claim.'],
    ['C01 contradicts S01', 'contradicts joins claims; S01 is a statement.'],
    ['Star contradicts C01', 'contradicts joins claims; Star is a source.'],
    ['Star same-as C04', 'same-as joins sources; C04 is a claim.'],
    ['D1 not-same-as Star', 'not-same-as joins sources; D1 is a document.'],
  ])('%s', (words, told) => {
    const { exit, err } = line.run('add', 'link', ...words.split(' '));
    expect(exit).toBe(2);
    expect(err).toContain(told);
    expect(err).toContain('Sources: same-as, not-same-as.');
    expect(err).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/u);
  });

  test('what is nothing at all stays that', () => {
    expect(line.run('add', 'link', 'nobody', 'same-as', 'Star')).toMatchObject({
      exit: 65,
      err: expect.stringContaining('No source nobody is on file') as string,
    });
    expect(line.run('add', 'link', 'C99', 'contradicts', 'C01').exit).toBe(66);
  });
});

describe('a story without a slug', () => {
  test('gets one from its title, another where that is taken', () => {
    const own = commandLine();
    expect(own.ok('add', 'story', '--title', 'The Port of Beirut')).toBe('the-port-of-beirut');
    own.ok('withdraw', 'the-port-of-beirut', '--reason', 'begun twice');
    expect(own.ok('add', 'story', '--title', 'The Port of Beirut')).toBe('the-port-of-beirut-2');
    const given = JSON.stringify({ title: 'ميناء بيروت' });
    expect(own.runWith(given, 'add', 'story').out).toBe('مينا-بيروت\n');
  });

  test('keeps the one that is given', () => {
    expect(commandLine().ok('add', 'story', '--title', 'Port', '--slug', 'p1')).toBe('p1');
  });
});
