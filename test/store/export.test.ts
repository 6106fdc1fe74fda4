import { describe, expect, it } from 'vitest';

import type { Desk } from '../../src/store/desk.ts';
import { add, edit, setState } from '../../src/store/edit.ts';
import { exportStory } from '../../src/store/export.ts';
import { claimRowsJson } from '../../src/store/read/claim-rows.ts';
import { undo } from '../../src/store/undo.ts';
import { emptyDesk } from '../support/desk.ts';
import { imported, refusal, shippedFile, shippedSlug, storyFile } from '../support/story-file.ts';

const ada = { by: 'Ada' };
const why = { by: 'Ada', reason: 'read again' };
const at = (entity: 'claim' | 'statement' | 'document', id: string, story = 'talks') =>
  ({ entity, story, id }) as const;
const source = (id: string) => ({ entity: 'source', story: null, id }) as const;

type Row = Readonly<Record<string, unknown>>;
interface Exported {
  readonly story: Row;
  readonly [plural: string]: Row | readonly Row[] | undefined;
}
const exportOf = (desk: Desk, slug = 'talks'): Exported =>
  JSON.parse(exportStory(desk, slug)) as Exported;
const idsOf = (desk: Desk, plural: string): readonly unknown[] =>
  ((exportOf(desk)[plural] ?? []) as readonly Row[]).map((row) => row['id'] ?? row['rel']);

/** A story as others see it: its export and its claims. */
const seen = (desk: Desk, slug = 'talks'): readonly string[] => [
  exportStory(desk, slug),
  ...claimRowsJson(desk, { story: slug }),
];

/** The same of a desk that was made from nothing but the export. */
function seenInCopy(desk: Desk, slug = 'talks'): readonly string[] {
  const copy = emptyDesk();
  imported(copy, { name: 'export.json', bytes: Buffer.from(exportStory(desk, slug)) });
  return seen(copy, slug);
}

const base = {
  sources: [
    { id: 'star', kind: 'outlet', name: 'Star' },
    { id: 'min', kind: 'person', name: 'The minister' },
    { id: 'unused', kind: 'outlet', name: 'Unused' },
  ],
  documents: [{ id: 'D1', carrier: 'star' }],
  claims: [
    { id: 'C1', text: 'They met.', kind: 'state' },
    { id: 'C2', text: 'They spoke.' },
  ],
  claimLinks: [{ from: 'C1', rel: 'related', to: 'C2' }],
  statements: [
    { id: 'S1', claim: 'C1', speaker: 'star', stance: 'deny', document: 'D1' },
    { id: 'S2', claim: 'C1', speaker: 'min', stance: 'deny' },
  ],
  statementLinks: [{ from: 'S2', rel: 'repeats', to: 'S1' }],
};

const deskWith = (parts: object): Desk => {
  const desk = emptyDesk();
  imported(desk, storyFile({ ...base, ...parts }));
  return desk;
};

describe('the export of a story', () => {
  it('is its file, in the order of refs and of the fields, with no more than it needs', () => {
    const claims = [
      { text: 'Second.', id: 'C2', state: 'live' },
      { id: 'C1', text: 'First.' },
    ];
    const statements = [
      { stance: 'deny', speaker: 'a', claim: 'C1', id: 'S10', bearsOn: [] },
      {
        published: { basis: 'stated', edtf: '2024' },
        id: 'S9',
        claim: 'C2',
        speaker: 'a',
        stance: 'deny',
      },
    ];
    const desk = emptyDesk();
    imported(
      desk,
      storyFile({ sources: [{ id: 'a', kind: 'person', name: 'A' }], claims, statements }),
    );
    expect(exportStory(desk, 'talks')).toBe(`{
  "format": "gainsay/1",
  "story": {
    "slug": "talks",
    "title": "Talks",
    "lang": "en",
    "zone": "UTC"
  },
  "sources": [
    {
      "id": "a",
      "kind": "person",
      "name": "A"
    }
  ],
  "claims": [
    {
      "id": "C1",
      "kind": "event",
      "text": "First."
    },
    {
      "id": "C2",
      "kind": "event",
      "text": "Second."
    }
  ],
  "statements": [
    {
      "id": "S9",
      "claim": "C2",
      "speaker": "a",
      "stance": "deny",
      "directness": "explicit",
      "scope": "same",
      "modality": "asserted",
      "attribution": "unstated",
      "published": {
        "edtf": "2024",
        "basis": "stated"
      }
    },
    {
      "id": "S10",
      "claim": "C1",
      "speaker": "a",
      "stance": "deny",
      "directness": "explicit",
      "scope": "same",
      "modality": "asserted",
      "attribution": "unstated"
    }
  ]
}
`);
  });

  it('of the shipped story survives the way through an empty desk', () => {
    const desk = emptyDesk();
    imported(desk, [shippedFile('hmeimim.json'), shippedFile('hmeimim-update.json')]);
    expect(seenInCopy(desk, shippedSlug)).toEqual(seen(desk, shippedSlug));
  });

  it('survives it after a claim was corrected, a statement withdrawn, a source renamed', () => {
    const desk = emptyDesk();
    imported(desk, shippedFile('hmeimim.json'));
    edit(desk, why, at('claim', 'C01', shippedSlug), { text: 'Soldiers of both met.' });
    edit(desk, why, at('claim', 'C02', shippedSlug), { short: 'the second day' });
    setState(desk, why, at('statement', 'S06', shippedSlug), 'withdraw');
    setState(desk, why, at('statement', 'S13', shippedSlug), 'hold');
    edit(desk, why, source('star'), { name: 'Star Gazetesi' });
    expect(seenInCopy(desk, shippedSlug)).toEqual(seen(desk, shippedSlug));
    undo(desk, ada);
    undo(desk, ada);
    expect(seenInCopy(desk, shippedSlug)).toEqual(seen(desk, shippedSlug));
  });

  it('of a story that is not here is refused', () => {
    expect(refusal(() => exportStory(emptyDesk(), 'rain'))).toBe(
      'There is no story rain on this desk.',
    );
  });
});

describe('refs and wordings stand in the export only where they are needed', () => {
  const claimIn = (desk: Desk, index: number) =>
    (exportOf(desk)['claims'] as readonly Row[]).at(index);

  it('a ref where it is not what the id asks for, right behind the id', () => {
    const desk = deskWith({});
    add(desk, ada, [{ entity: 'claim', story: 'talks', record: { id: 'x', text: 'It rained.' } }]);
    add(desk, ada, [{ entity: 'claim', story: 'talks', record: { id: 'C3', text: 'It froze.' } }]);
    expect(claimIn(desk, 1)).not.toHaveProperty('ref');
    expect(Object.entries(claimIn(desk, 2) ?? {}).slice(0, 2)).toEqual([
      ['id', 'x'],
      ['ref', 'C03'],
    ]);
    expect(claimIn(desk, 3)).toMatchObject({ id: 'C3', ref: 'C04' });
    expect(seenInCopy(desk)).toEqual(seen(desk));
  });

  it('a claim’s wording after a slip was fixed, a statement’s after the claim was corrected', () => {
    const desk = deskWith({});
    edit(desk, ada, at('claim', 'C2'), { text: 'They spoke!' });
    edit(desk, why, at('claim', 'C1'), { text: 'They met at night.' });
    const statements = exportOf(desk)['statements'] as readonly Row[];
    expect(claimIn(desk, 0)).not.toHaveProperty('wording');
    expect(claimIn(desk, 1)?.['wording']).toMatch(/^[0-9a-f]{16}$/u);
    expect(statements[0]?.['wording']).toMatch(/^[0-9a-f]{16}$/u);
    expect(seenInCopy(desk)).toEqual(seen(desk));
  });
});

describe('what is withdrawn', () => {
  it('is left out with its links, but for statements of claims that stay', () => {
    const desk = deskWith({});
    setState(desk, why, at('statement', 'S1'), 'withdraw');
    setState(desk, why, at('claim', 'C2'), 'withdraw');
    expect(exportOf(desk)).toMatchObject({
      claims: [{ id: 'C1' }],
      statements: [{ id: 'S1', state: 'withdrawn', stateReason: 'read again' }, { id: 'S2' }],
      statementLinks: [{ from: 'S2', rel: 'repeats', to: 'S1' }],
    });
    expect(exportOf(desk)).not.toHaveProperty('claimLinks');
    expect(seenInCopy(desk)).toEqual(seen(desk));
  });

  it('takes its statements along, and the sources that only they name', () => {
    const statements = [{ id: 'S3', claim: 'C2', speaker: 'min', stance: 'deny' }];
    const desk = deskWith({ statements, statementLinks: [] });
    setState(desk, why, at('statement', 'S3'), 'withdraw');
    setState(desk, why, at('claim', 'C2'), 'withdraw');
    expect([idsOf(desk, 'statements'), idsOf(desk, 'sources')]).toEqual([[], ['star']]);
    expect(seenInCopy(desk)).toEqual(seen(desk));
  });

  it('stays where others still name it', () => {
    const desk = deskWith({});
    imported(desk, storyFile({ claims: [{ ...base.claims[0], state: 'withdrawn' }] }));
    expect(exportOf(desk)).toMatchObject({
      claims: [{ id: 'C1', state: 'withdrawn' }, { id: 'C2' }],
    });
    expect(seenInCopy(desk)).toEqual(seen(desk));
  });
});

describe('links', () => {
  it('whose ends no longer meet the rule are left out', () => {
    const desk = deskWith({});
    edit(desk, why, at('statement', 'S1'), { stance: 'confirm' });
    expect(exportOf(desk)).not.toHaveProperty('statementLinks');
    expect(seenInCopy(desk)).toEqual(seen(desk));
  });
});

describe('sources', () => {
  const people = [
    { id: 'm1', kind: 'institution', name: 'Ministry' },
    { id: 'm2', kind: 'institution', name: 'Bakanlık', partOf: 'm3' },
    { id: 'm3', kind: 'institution', name: 'Cabinet' },
    { id: 'm4', kind: 'institution', name: 'Another ministry' },
    { id: 'x', kind: 'person', name: 'Spokesman', partOf: 'm1' },
  ];
  const sourceLinks = [
    { from: 'm1', rel: 'same-as', to: 'm2' },
    { from: 'm1', rel: 'not-same-as', to: 'm3' },
    { from: 'm3', rel: 'not-same-as', to: 'm4' },
  ];
  const statements = [{ id: 'S1', claim: 'C1', speaker: 'x', stance: 'deny' }];
  const parts = { statements, statementLinks: [], documents: [], sourceLinks };

  it('are those that records lead to, by name, part and same-as, with the links among them', () => {
    const desk = deskWith({ ...parts, sources: people });
    expect(idsOf(desk, 'sources')).toEqual(['m1', 'm2', 'm3', 'x']);
    expect(idsOf(desk, 'sourceLinks')).toEqual(['same-as', 'not-same-as']);
    expect(seenInCopy(desk)).toEqual(seen(desk));
  });

  it('are not led to by a same-as that was withdrawn', () => {
    const desk = deskWith({ ...parts, sources: people });
    setState(desk, why, { entity: 'sourceLink', story: null, id: 'm1 m2' }, 'withdraw');
    expect(idsOf(desk, 'sources')).toEqual(['m1', 'x']);
    expect(seenInCopy(desk)).toEqual(seen(desk));
  });

  it('that only another story keeps are live in the file, as they count', () => {
    const desk = deskWith({ ...parts, sources: people });
    const other = { slug: 'other', title: 'Other' };
    const claims = [{ id: 'C1', text: 'It rained.', subject: 'm2' }];
    setState(desk, why, source('m2'), 'withdraw');
    expect(idsOf(desk, 'sources')).toEqual(['m1', 'x']);
    imported(desk, storyFile({ story: other, claims }));
    expect(idsOf(desk, 'sources')).toEqual(['m1', 'm2', 'm3', 'x']);
    expect(exportStory(desk, 'talks')).not.toContain('withdrawn');
    expect(exportStory(desk, 'other')).toContain('withdrawn');
    expect(seenInCopy(desk)).toEqual(seen(desk));
    expect(seenInCopy(desk, 'other')).toEqual(seen(desk, 'other'));
  });
});
