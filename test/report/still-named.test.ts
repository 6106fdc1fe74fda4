import { describe, expect, test } from 'vitest';

import { rendered, story } from '../support/report.ts';

type Row = Readonly<Record<string, unknown>>;

/** What an undo leaves of a record that a statement which it took back as well still names. */
const undone = { state: 'withdrawn', pointedTo: true };

const sources: readonly Row[] = [
  { id: 'star', kind: 'outlet', name: 'Star' },
  { id: 'tv', kind: 'outlet', name: 'السومرية', ...undone },
  { id: 'u-tv', kind: 'unnamed', name: 'Sources of TV', usedBy: 'tv', ...undone },
  { id: 'site', kind: 'outlet', name: 'A site', ...undone },
];
const documents: readonly Row[] = [
  { id: 'D1', carrier: 'star', title: 'Front page', extent: 'excerpt' },
  { id: 'D2', carrier: 'site', title: 'Elsewhere', extent: 'excerpt', lang: 'ar', ...undone },
];

/** The report of a story in which one paper confirms, and these statements were entered as well. */
const withStatements = (...more: readonly Row[]): string =>
  rendered('md', [story({ sources, documents, statements: [{ document: 'D1' }, ...more] })]);

const listedIn = (report: string): string => report.split('\n## Sources\n')[1] ?? '';

const takenBack = { speaker: 'u-tv', outlet: 'tv', document: 'D2', state: 'withdrawn' };

describe('what only withdrawn statements name', () => {
  const report = withStatements(takenBack, { stance: 'deny' });

  test('is in no list of sources, though the desk counts it as live', () => {
    const list = listedIn(report);
    expect(list).toContain('| Star |');
    for (const gone of ['السومرية', 'Sources of TV', 'A site']) expect(list).not.toContain(gone);
  });

  test('nor are its pages, anywhere', () => {
    expect(report).toContain('Front page');
    expect(report).not.toContain('Elsewhere');
    expect(report).toContain('pages kept: 0 of 1.');
    expect(report).not.toContain('Arabic');
  });
});

describe('a withdrawn source stands in the list as long as the report names it', () => {
  test.each<readonly [string, Row, readonly string[]]>([
    [
      'who speaks, and the outlet whose group that is',
      { speaker: 'u-tv' },
      ['Sources of TV', 'السومرية'],
    ],
    ['the carrier of the page', { document: 'D2' }, ['A site']],
    ['a hop', { via: [{ source: 'site' }] }, ['A site']],
    ['whose word it is', { directness: 'characterised', characterisedBy: 'tv' }, ['السومرية']],
    [
      'who speaks in a held statement',
      { speaker: 'site', state: 'held', stateReason: 'doubtful' },
      ['A site'],
    ],
  ])('as %s', (_, statement, names) => {
    const list = listedIn(withStatements(statement));
    for (const name of names) expect(list).toContain(`| ${name} |`);
  });

  test('as what a claim is about', () => {
    const claims = [{ id: 'C1', text: 'It happened.', subject: 'site' }];
    expect(listedIn(rendered('md', [story({ sources, claims })]))).toContain('| A site |');
  });
});
