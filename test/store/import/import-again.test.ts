import { describe, expect, it } from 'vitest';

import { add, edit } from '../../../src/store/edit.ts';
import { exportStory } from '../../../src/store/export.ts';
import { recordAt } from '../../../src/store/read/record-at.ts';
import { undo } from '../../../src/store/undo.ts';
import { emptyDesk } from '../../support/desk.ts';
import { imported, standingsOf, storyFile } from '../../support/story-file.ts';
import { base, saying, talks } from '../../support/talks-file.ts';

const ada = { by: 'Ada' };
const why = { by: 'Bo', reason: 'misread' };

describe('a record that is already here', () => {
  it('is corrected where it still is what an import gave it', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    expect(imported(desk, saying({ stance: 'confirm' })).counts).toEqual({
      statement: { correct: 1 },
    });
    expect(recordAt(desk, talks('S1')).record).toMatchObject({ stance: 'confirm' });
  });

  it('is left alone where it was changed here, and is listed', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    edit(desk, why, talks('S1'), { scope: 'narrower' });
    const { counts, listed } = imported(desk, saying({ stance: 'confirm' }, 'new/talks.json'));
    expect(counts).toEqual({});
    expect(listed).toEqual([
      'S01 was changed here; left as it is, whatever new/talks.json says of it.',
    ]);
    expect(recordAt(desk, talks('S1')).record).toMatchObject({ stance: 'deny', scope: 'narrower' });
  });

  it('is left alone where it was entered here', () => {
    const desk = emptyDesk();
    imported(desk, storyFile({ ...base, statements: [] }));
    const record = { ...base.statements[0], note: 'heard on the phone' };
    add(desk, ada, [{ entity: 'statement', story: 'talks', record }]);
    expect(imported(desk, storyFile(base)).listed).toHaveLength(1);
    expect(recordAt(desk, talks('S1')).record).toMatchObject({ note: 'heard on the phone' });
  });

  it('follows the file again once the change here was undone', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    edit(desk, why, talks('S1'), { stance: 'neutral' });
    undo(desk, ada);
    expect(imported(desk, saying({ stance: 'confirm' })).counts).toEqual({
      statement: { correct: 1 },
    });
  });

  it('is not turned back by any of the earlier files', () => {
    const desk = emptyDesk();
    for (const stance of ['deny', 'neutral', 'confirm']) imported(desk, saying({ stance }));
    for (const stance of ['deny', 'neutral']) {
      expect(imported(desk, saying({ stance }, 'old.json')).listed).toEqual([
        'S01 is newer here than in old.json, which was imported before; left as it is.',
      ]);
    }
    expect(recordAt(desk, talks('S1')).record).toMatchObject({ stance: 'confirm' });
  });

  it.each([
    ['hold', { state: 'held', stateReason: 'one source only' }, 'live'],
    ['withdraw', { state: 'withdrawn' }, 'live'],
    ['withdraw', { state: 'withdrawn' }, 'held'],
    ['release', { state: 'live' }, 'held'],
    ['reinstate', { state: 'live' }, 'withdrawn'],
    ['correct', { state: 'held', note: 'rumour' }, 'live'],
    ['correct', { state: 'held', stateReason: 'another reason' }, 'held'],
  ])('gets the kind of change that its file makes: %s', (kind, fields, state) => {
    const desk = emptyDesk();
    imported(desk, saying({ state }));
    expect(imported(desk, saying(fields)).counts).toEqual({ statement: { [kind]: 1 } });
    expect(recordAt(desk, talks('S1')).record).toMatchObject(fields);
  });

  it('of a story changes only in the fields that the file gives', () => {
    const desk = emptyDesk();
    const story = { slug: 'talks', title: 'Talks', question: 'Did they?', zone: 'Asia/Damascus' };
    imported(desk, storyFile({ story }));
    imported(desk, storyFile({ story: { slug: 'talks', title: 'Talks', question: 'Where?' } }));
    const address = { entity: 'story', story: 'talks', id: 'talks' } as const;
    expect(recordAt(desk, address).record).toEqual({
      ...story,
      question: 'Where?',
      lang: 'en',
      state: 'live',
    });
    expect(imported(desk, storyFile({})).counts).toEqual({});
  });

  it('of a story is reinstated without the reason that took it away', () => {
    const desk = emptyDesk();
    const story = { slug: 'talks', title: 'Talks', state: 'withdrawn', stateReason: 'no talks' };
    imported(desk, storyFile({ story }));
    expect(imported(desk, storyFile({})).counts).toEqual({ story: { reinstate: 1 } });
    const address = { entity: 'story', story: 'talks', id: 'talks' } as const;
    expect(recordAt(desk, address).record).not.toHaveProperty('stateReason');
  });

  it('withdrawn by a file though others name it counts as live, and is listed', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    const claims = [{ ...base.claims[0], state: 'withdrawn' }];
    expect(imported(desk, storyFile({ claims })).listed).toEqual([
      'C01 is withdrawn, but counts as live while S01 names it.',
    ]);
    expect(standingsOf(desk)).toHaveLength(1);
  });
});

describe('sources of several stories', () => {
  const other = (parts: object) =>
    storyFile({ story: { slug: 'other', title: 'Other' }, ...parts }, 'other.json');
  const ministry = { id: 'ministry', kind: 'institution', name: 'Ministry' };
  const usingStar = {
    claims: [{ id: 'C1', text: 'It rained.' }],
    statements: [{ id: 'S1', claim: 'C1', speaker: 'star', stance: 'confirm' }],
  };

  it('are not changed by the file of another story', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    const before = [exportStory(desk, 'talks'), standingsOf(desk, 'talks')];
    const sources = [{ ...base.sources[0], partOf: 'ministry', country: 'TR' }, ministry];
    const { listed } = imported(desk, other({ ...usingStar, sources }));
    expect(listed).toEqual([
      'Star is used by another story too; left as it is, whatever other.json says of it.',
    ]);
    expect([exportStory(desk, 'talks'), standingsOf(desk, 'talks')]).toEqual(before);
  });

  it('are not changed where the other story only leads to them', () => {
    const desk = emptyDesk();
    const spokesman = { id: 'spokesman', kind: 'person', name: 'Spokesman', partOf: 'ministry' };
    const joined = { id: 'ministry-tr', kind: 'institution', name: 'Bakanlık' };
    imported(
      desk,
      storyFile({
        sources: [spokesman, ministry, joined],
        sourceLinks: [{ from: 'ministry', rel: 'same-as', to: 'ministry-tr' }],
        claims: base.claims,
        statements: [{ ...base.statements[0], speaker: 'spokesman' }],
      }),
    );
    const sources = [ministry, joined].map((source) => ({ ...source, country: 'TR' }));
    expect(imported(desk, other({ sources })).listed).toHaveLength(2);
  });

  it('are corrected by the one story that uses them', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    imported(desk, other({ sources: [ministry] }));
    const sources = [{ ...base.sources[0], country: 'TR' }];
    expect(imported(desk, storyFile({ sources })).counts).toEqual({ source: { correct: 1 } });
  });

  it('are free again once the other story was taken back', () => {
    const desk = emptyDesk();
    imported(desk, storyFile(base));
    imported(desk, other(usingStar));
    const sources = [{ ...base.sources[0], country: 'TR' }];
    expect(imported(desk, storyFile({ sources })).listed).toHaveLength(1);
    undo(desk, ada);
    expect(imported(desk, storyFile({ sources })).counts).toEqual({ source: { correct: 1 } });
  });
});
