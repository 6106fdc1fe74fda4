import { describe, expect, it } from 'vitest';

import { edit, setState } from '../../../src/store/edit.ts';
import { exportStory } from '../../../src/store/export.ts';
import { recordAt } from '../../../src/store/read/record-at.ts';
import { undo } from '../../../src/store/undo.ts';
import { emptyDesk } from '../../support/desk.ts';
import { imported, logOf, storyFile } from '../../support/story-file.ts';
import { base, saying, talks } from '../../support/talks-file.ts';

const ada = { by: 'Ada' };
const why = { by: 'Bo', reason: 'misread' };

describe('several files of one command', () => {
  it('are one batch, each with its own reason, and may name one another’s records', () => {
    const desk = emptyDesk();
    const names = storyFile({ sources: base.sources }, 'names.json');
    const { batch } = imported(desk, [storyFile({ ...base, sources: [] }, 'words.json'), names]);
    const log = logOf(desk).map(({ entity, reason }) => `${entity}: ${reason}`);
    expect(log.toReversed()).toEqual([
      'story: import words.json',
      'claim: import words.json',
      'statement: import words.json',
      'source: import names.json',
      'source: import names.json',
    ]);
    expect(new Set(logOf(desk).map((revision) => revision.batch))).toEqual(new Set([batch]));
  });

  it('are read in their order: the last one has the last word', () => {
    const desk = emptyDesk();
    const stances = ['deny', 'neutral', 'confirm'];
    const files = stances.map((stance) => saying({ stance }, `${stance}.json`));
    expect(imported(desk, files).counts['statement']).toEqual({ add: 1, correct: 2 });
    expect(recordAt(desk, talks('S1')).record).toMatchObject({ stance: 'confirm' });
    undo(desk, ada);
    expect(recordAt(desk, talks('S1')).record).toMatchObject({ state: 'withdrawn' });
  });

  it('of which one is wrong leave nothing of the others', () => {
    const desk = emptyDesk();
    expect(() => imported(desk, [storyFile(base), saying({ stance: 'maybe' })])).toThrow('maybe');
    expect(logOf(desk)).toEqual([]);
  });
});

describe('refs', () => {
  const claims = (...records: readonly object[]) =>
    storyFile({ claims: records.map((record) => ({ text: 'They met.', ...record })) });
  const refOf = (desk: ReturnType<typeof emptyDesk>, id: string, story = 'talks') =>
    recordAt(desk, { entity: 'claim', story, id }).ref;

  it('are those that ids and ref fields ask for, the first asker wins', () => {
    const desk = emptyDesk();
    imported(
      desk,
      claims(
        { id: 'a' },
        { id: 'C1' },
        { id: 'C001' },
        { id: 'b', ref: 'C007' },
        { id: 'C7' },
        { id: 'C3', ref: 'C12' },
      ),
    );
    const refs = ['a', 'C1', 'C001', 'b', 'C7', 'C3'].map((id) => refOf(desk, id));
    expect(refs).toEqual(['C13', 'C01', 'C14', 'C07', 'C15', 'C12']);
  });

  it('are counted story by story', () => {
    const desk = emptyDesk();
    imported(desk, claims({ id: 'a' }));
    const other = { slug: 'other', title: 'Other' };
    imported(desk, storyFile({ story: other, claims: [{ id: 'a', text: 'It rained.' }] }));
    expect([refOf(desk, 'a'), refOf(desk, 'a', 'other')]).toEqual(['C01', 'C01']);
  });

  it('never pass from a record taken back to another', () => {
    const desk = emptyDesk();
    imported(desk, claims({ id: 'a', ref: 'C5' }));
    undo(desk, ada);
    imported(desk, claims({ id: 'b', ref: 'C5' }));
    expect([refOf(desk, 'a'), refOf(desk, 'b')]).toEqual(['C05', 'C06']);
  });

  it('stay what they are when a later file asks for another', () => {
    const desk = emptyDesk();
    imported(desk, claims({ id: 'a', ref: 'C5' }));
    expect(imported(desk, claims({ id: 'a', ref: 'C9' })).counts).toEqual({});
    expect(refOf(desk, 'a')).toBe('C05');
  });
});

describe('wordings', () => {
  const wordingsOn = (desk: ReturnType<typeof emptyDesk>) => {
    const claim = recordAt(desk, { entity: 'claim', story: 'talks', id: 'C1' }).record;
    return (id: string) => {
      const read = recordAt(desk, talks(id)).record;
      return 'wording' in claim && 'wording' in read && claim.wording === read.wording;
    };
  };
  const second = { ...base.statements[0], id: 'S2' };

  it('of a statement are those of its claim in the same file', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    const claims = [{ id: 'C1', text: 'They met at night.' }];
    imported(desk, storyFile({ claims, statements: [second] }));
    const isPresent = wordingsOn(desk);
    expect([isPresent('S1'), isPresent('S2')]).toEqual([false, true]);
  });

  it('are those of the claim’s entry where the file does not hold the claim', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    edit(desk, why, { entity: 'claim', story: 'talks', id: 'C1' }, { text: 'They met at night.' });
    imported(desk, storyFile({ statements: [second] }));
    expect(wordingsOn(desk)('S2')).toBe(false);
  });

  it('are found in another file of the command too', () => {
    const desk = emptyDesk();
    imported(desk, [storyFile({ sources: base.sources, statements: [second] }), storyFile(base)]);
    expect(wordingsOn(desk)('S2')).toBe(true);
  });
});

describe('links of a file', () => {
  const two = {
    ...base,
    claims: [...base.claims, { id: 'C2', text: 'They did not speak.' }],
    statements: [
      { id: 'S1', claim: 'C1', speaker: 'star', stance: 'deny' },
      { id: 'S2', claim: 'C1', speaker: 'min', stance: 'deny' },
    ],
  };
  const repeat = { statementLinks: [{ from: 'S2', rel: 'repeats', to: 'S1' }] };

  it('are let in where an end was changed here since, do not count, and are listed', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(two));
    edit(desk, why, talks('S1'), { stance: 'confirm' });
    expect(imported(desk, storyFile(repeat)).listed).toEqual([
      'the link S02 repeats S01 no longer counts: it repeats a statement of another stance.',
    ]);
    expect(exportStory(desk, 'talks')).not.toContain('repeats');
  });

  it('are judged by what the file says of their ends, and listed where the desk says otherwise', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(two));
    edit(desk, why, talks('S1'), { stance: 'confirm' });
    expect(imported(desk, storyFile({ ...two, ...repeat })).listed).toEqual([
      'S01 was changed here; left as it is, whatever talks.json says of it.',
      'the link S02 repeats S01 no longer counts: it repeats a statement of another stance.',
    ]);
  });

  it('are the same link whichever way round a file writes them', () => {
    const desk = emptyDesk();
    const link = (from: string, to: string) => ({ claimLinks: [{ from, rel: 'related', to }] });
    imported(desk, storyFile({ ...two, ...link('C2', 'C1') }));
    expect(imported(desk, storyFile(link('C1', 'C2'))).counts).toEqual({});
  });

  it('may turn a speaker’s position round where same-as makes two sources one', () => {
    const desk = emptyDesk();
    const sources = [...base.sources, { id: 'vezir', kind: 'person', name: 'Bakan' }];
    const statements = [
      { id: 'S1', claim: 'C1', speaker: 'min', stance: 'deny', said: { edtf: '2024-06-01' } },
      { id: 'S2', claim: 'C1', speaker: 'vezir', stance: 'confirm', said: { edtf: '2024-06-02' } },
    ];
    const statementLinks = [{ from: 'S2', rel: 'reverses', to: 'S1', change: 'full' }];
    const sourceLinks = [{ from: 'vezir', rel: 'same-as', to: 'min' }];
    const file = { ...base, sources, statements, statementLinks };
    expect(() => imported(desk, storyFile(file))).toThrow(
      'reverses a statement of another speaker',
    );
    expect(imported(desk, storyFile({ ...file, sourceLinks })).listed).toEqual([]);
    expect(imported(desk, storyFile({ statementLinks })).counts).toEqual({});
  });

  it('withdrawn here stay so when the file comes again', () => {
    const desk = emptyDesk();
    imported(desk, storyFile({ ...two, ...repeat }));
    setState(
      desk,
      why,
      { entity: 'statementLink', story: 'talks', id: 'S2 repeats S1' },
      'withdraw',
    );
    expect(imported(desk, storyFile({ ...two, ...repeat }))).toMatchObject({
      counts: {},
      listed: [
        'the link S02 repeats S01 was changed here; left as it is, whatever talks.json says of it.',
      ],
    });
  });
});
