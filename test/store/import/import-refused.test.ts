import { describe, expect, it } from 'vitest';

import { Problem } from '../../../src/domain/problem.ts';
import type { FileGiven } from '../../../src/import/json.ts';
import type { Desk } from '../../../src/store/desk.ts';
import { edit } from '../../../src/store/edit.ts';
import { headOf } from '../../../src/store/report-record.ts';
import { emptyDesk } from '../../support/desk.ts';
import {
  imported,
  refusal,
  shippedFile,
  standingsOf,
  storyFile,
} from '../../support/story-file.ts';

/** What refuses a file on a desk that must be as before afterwards. */
function refused(desk: Desk, file: FileGiven | readonly FileGiven[]): string {
  const before = [headOf(desk), standingsOf(desk)];
  const message = refusal(() => imported(desk, file));
  expect([headOf(desk), standingsOf(desk)]).toEqual(before);
  return message.replace(/^Nothing was imported\. /u, '');
}

/** The shipped story with one thing exchanged in its text. */
function exchanged(this: void, old: string, fresh: string): FileGiven {
  const file = shippedFile('hmeimim.json');
  const text = Buffer.from(file.bytes).toString('utf8');
  if (!text.includes(old)) throw new Error(`the story has no ${old}`);
  return { ...file, bytes: Buffer.from(text.replace(old, fresh)) };
}

describe('a file with bad content is refused whole', () => {
  it('and is the fault of the file, with what to do about it', () => {
    const desk = emptyDesk();
    const act = (): unknown => imported(desk, exchanged('"stance": "deny"', '"stance": "denied"'));
    expect(act).toThrow(
      expect.objectContaining({
        exit: 'badContent',
        todo: 'Correct the file and import it again.',
      }),
    );
    expect(act).toThrow(Problem);
  });

  it.each([
    [
      'a wrong enum',
      '"stance": "deny"',
      '"stance": "denied"',
      'hmeimim.json:654:17: statements[5].stance "denied" is not allowed; allowed are confirm, deny, neutral',
    ],
    [
      'an unknown field',
      '"stance": "deny"',
      '"stance": "deny", "tone": "sharp"',
      'hmeimim.json:654:25: statements[5].tone is not a field here; the nearest is note',
    ],
    [
      'an unknown claim',
      '"claim": "C02"',
      '"claim": "C99"',
      'hmeimim.json:493:16: statements[1].claim "C99" is no claim of these files or of the desk',
    ],
    [
      'a broken date',
      '"edtf": "2024-06-24"',
      '"edtf": "24.06.2024"',
      'hmeimim.json:250:17: documents[0].published.edtf "24.06.2024" is not a date as files have it, though it reads as 2024-06-24; write 2024-06-11, 2024-06, 2024, 2024-06-11~, 2024-06-01/2024-06-05, ../2024-06-05 or [2024-01,2024-12]',
    ],
    [
      'a duplicate key',
      '"lang": "en",\n    "zone"',
      '"lang": "en",\n    "lang": "tr",\n    "zone"',
      'hmeimim.json:9:5: story.lang stands twice in the same object',
    ],
    [
      'null for a field',
      '"zone": "Europe/Istanbul"',
      '"zone": null',
      'hmeimim.json:9:13: story.zone is null; leave the field out instead',
    ],
    [
      'half a file',
      '"documents": [',
      '"documents": [}',
      'hmeimim.json:244:17: is not JSON: a value is expected here',
    ],
  ])('%s', (_, old, fresh, message) => {
    expect(refused(emptyDesk(), exchanged(old, fresh))).toBe(`One problem:\n${message}`);
  });

  it('a missing speaker', () => {
    const statements = [{ id: 'S1', claim: 'C1', stance: 'deny' }];
    const claims = [{ id: 'C1', text: 'They met.' }];
    expect(refused(emptyDesk(), storyFile({ claims, statements }))).toMatch(
      /^One problem:\ntalks\.json:1:\d+: statements\[0\]\.speaker is missing$/u,
    );
  });
});

const base = {
  sources: [
    { id: 'star', kind: 'outlet', name: 'Star' },
    { id: 'min', kind: 'person', name: 'The minister' },
  ],
  claims: [
    { id: 'C1', text: 'They met.' },
    { id: 'C2', text: 'They spoke.' },
  ],
  statements: [
    { id: 'S1', claim: 'C1', speaker: 'star', stance: 'deny' },
    { id: 'S2', claim: 'C2', speaker: 'star', stance: 'deny' },
  ],
};

/** Fields and what is said of them; the places are shown in the tests above. */
const complaints = (message: string): readonly string[] =>
  message
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^\w+\.json:\d+:\d+: /u, ''));

describe('a reference that leads nowhere', () => {
  it('is listed for every field that can name a record, with where it stands', () => {
    const strays = {
      story: { slug: 'stray', title: 'Stray' },
      sources: [{ id: 'a', kind: 'person', name: 'A', partOf: 'p1', usedBy: 'p2' }],
      sourceLinks: [{ from: 'p3', rel: 'same-as', to: 'a' }],
      documents: [{ id: 'D1', carrier: 'p4', versionOf: 'D9' }],
      claims: [{ id: 'C1', text: 'They met.', subject: 'p5' }],
      claimLinks: [{ from: 'C9', rel: 'related', to: 'C1' }],
      statements: [
        {
          id: 'S1',
          claim: 'C8',
          speaker: 'p6',
          outlet: 'p7',
          document: 'D8',
          via: [{ source: 'a' }, { source: 'p8' }],
          characterisedBy: 'p9',
          bearsOn: ['C1', 'C7'],
          stance: 'deny',
        },
      ],
      statementLinks: [{ from: 'S1', rel: 'repeats', to: 'S9' }],
      questions: [{ id: 'Q1', text: 'Where?', claim: 'C6' }],
      verdicts: [{ id: 'V1', claim: 'C5', label: 'Unproven', by: 'Ed' }],
    };
    const noSource = (path: string, id: string) =>
      `${path} "${id}" is no source of these files or of the desk`;
    const no = (path: string, kind: string, id: string) =>
      `${path} "${id}" is no ${kind} of these files or of the desk`;
    expect(complaints(refused(emptyDesk(), storyFile(strays)))).toEqual([
      noSource('sources[0].partOf', 'p1'),
      noSource('sources[0].usedBy', 'p2'),
      noSource('sourceLinks[0].from', 'p3'),
      noSource('documents[0].carrier', 'p4'),
      no('documents[0].versionOf', 'document', 'D9'),
      noSource('claims[0].subject', 'p5'),
      no('claimLinks[0].from', 'claim', 'C9'),
      no('statements[0].claim', 'claim', 'C8'),
      noSource('statements[0].speaker', 'p6'),
      noSource('statements[0].outlet', 'p7'),
      no('statements[0].document', 'document', 'D8'),
      noSource('statements[0].via[1].source', 'p8'),
      noSource('statements[0].characterisedBy', 'p9'),
      no('statements[0].bearsOn[1]', 'claim', 'C7'),
      no('statementLinks[0].to', 'statement', 'S9'),
      no('questions[0].claim', 'claim', 'C6'),
      no('verdicts[0].claim', 'claim', 'C5'),
    ]);
  });

  it('is one to another story’s record of that id', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    const story = { slug: 'other', title: 'Other' };
    const statements = [{ id: 'S1', claim: 'C1', speaker: 'star', stance: 'deny' }];
    expect(complaints(refused(desk, storyFile({ story, statements })))).toEqual([
      'statements[0].claim "C1" is no claim of these files or of the desk',
    ]);
  });
});

describe('names that belong to an id', () => {
  it('keep a story’s title, a source’s kind and name', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    const sources = [{ id: 'star', kind: 'person', name: 'Star Gazetesi' }];
    const story = { slug: 'talks', title: 'Rain' };
    expect(complaints(refused(desk, storyFile({ story, sources })))).toEqual([
      'story.title "Rain" is not the title of the story talks, which is "Talks" here',
      'sources[0].kind "person" is not the kind of the source star, which is "outlet" here',
      'sources[0].name "Star Gazetesi" is not the name of the source star, which is "Star" here',
    ]);
  });

  it('are compared between the files of one command too', () => {
    const other = storyFile(
      {
        story: { slug: 'other', title: 'Other' },
        sources: [{ id: 'star', kind: 'outlet', name: 'Yıldız' }],
      },
      'other.json',
    );
    expect(complaints(refused(emptyDesk(), [storyFile(base), other]))).toEqual([
      'sources[0].name "Yıldız" is not the name of the source star, which is "Star" here',
    ]);
  });

  it('are any that the record has borne here', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    const star = { entity: 'source', story: null, id: 'star' } as const;
    edit(desk, { by: 'Bo', reason: 'renamed' }, star, { name: 'Star Gazetesi' });
    expect(imported(desk, storyFile(base)).listed).toEqual([
      'Star Gazetesi was changed here; left as it is, whatever talks.json says of it.',
    ]);
  });
});

describe('a link that breaks its rule', () => {
  const link = (fields: object) => ({ statementLinks: [{ from: 'S2', to: 'S1', ...fields }] });
  const refusedLinks = (parts: object, desk = emptyDesk()) =>
    complaints(refused(desk, storyFile({ ...base, ...parts })));

  it('is a repeat of another claim', () => {
    expect(refusedLinks(link({ rel: 'repeats' }))).toEqual([
      'statementLinks[0] repeats a statement on another claim',
    ]);
  });

  it('is refused just so where the other end is only here', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    const file = storyFile({
      statements: [{ id: 'S3', claim: 'C2', speaker: 'star', stance: 'deny' }],
      statementLinks: [{ from: 'S3', rel: 'repeats', to: 'S1' }],
    });
    expect(complaints(refused(desk, file))).toEqual([
      'statementLinks[0] repeats a statement on another claim',
    ]);
  });

  it('is a reversal between claims, a link to itself, a same-as of two kinds', () => {
    expect(refusedLinks(link({ rel: 'reverses', change: 'hardening' }))).toEqual([
      'statementLinks[0] reverses a statement on another claim',
    ]);
    expect(
      refusedLinks({
        ...link({ rel: 'retracts', to: 'S2' }),
        claimLinks: [{ from: 'C1', rel: 'related', to: 'C1' }],
        sourceLinks: [{ from: 'star', rel: 'same-as', to: 'min' }],
      }),
    ).toEqual([
      'sourceLinks[0] joins sources of two kinds, person and outlet',
      'claimLinks[0] joins a record to itself',
      'statementLinks[0] joins a record to itself',
    ]);
  });

  it('is a reversal of what was said later, on the clock of the story', () => {
    const statements = [
      { ...base.statements[0], stance: 'confirm', said: { edtf: '2024-06-11T23:30+03:00' } },
      { ...base.statements[1], claim: 'C1', said: { edtf: '2024-06-11' } },
    ];
    const reversal = { statements, ...link({ rel: 'reverses', change: 'full' }) };
    expect(imported(emptyDesk(), storyFile({ ...base, ...reversal })).listed).toEqual([]);
    const story = { slug: 'talks', title: 'Talks', zone: 'Pacific/Auckland' };
    expect(refusedLinks({ ...reversal, story })).toEqual([
      'statementLinks[0] reverses a statement that came later',
    ]);
  });
});
