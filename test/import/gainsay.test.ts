import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Fault, faultLine, importProblem } from '../../src/import/fault.ts';
import { type Reading, readGainsay } from '../../src/import/gainsay.ts';

const read = (content: unknown): Reading =>
  readGainsay({
    name: 'story.json',
    bytes: new TextEncoder().encode(
      typeof content === 'string' ? content : JSON.stringify(content),
    ),
  });

const head = { format: 'gainsay/1', story: { slug: 'talks', title: 'Talks' } };

/** What is said of a file, without file name and place. */
const complaints = (content: unknown): readonly string[] =>
  read(content).faults.map((fault) =>
    faultLine({ ...fault, place: null }).slice('story.json: '.length),
  );

describe('a gainsay/1 file', () => {
  it('need give only what the least entry gives; everything else has a default', () => {
    const { file } = read({
      ...head,
      sources: [{ id: 'star', kind: 'outlet', name: 'Star' }],
      documents: [{ id: 'D1', carrier: 'star' }],
      claims: [{ id: 'C1', text: 'They met.' }],
      statements: [{ id: 'S1', claim: 'C1', speaker: 'star', stance: 'deny' }],
      questions: [{ id: 'Q1', text: 'Where?' }],
      verdicts: [{ id: 'V1', claim: 'C1', label: 'Unproven', by: 'Ed' }],
    });
    expect(file?.story.body).toEqual({
      slug: 'talks',
      title: 'Talks',
      lang: 'en',
      zone: 'UTC',
      state: 'live',
    });
    expect(file?.records.map(({ entity }) => entity)).toEqual([
      'source',
      'document',
      'claim',
      'statement',
      'question',
      'verdict',
    ]);
    expect(file?.records.at(3)?.body).toEqual({
      id: 'S1',
      claim: 'C1',
      speaker: 'star',
      stance: 'deny',
      directness: 'explicit',
      scope: 'same',
      modality: 'asserted',
      attribution: 'unstated',
      via: [],
      bearsOn: [],
      state: 'live',
    });
  });

  it.each(['hmeimim.json', 'hmeimim-update.json'])('is what %s is', (name) => {
    const bytes = readFileSync(new URL(`../../data/${name}`, import.meta.url));
    expect(readGainsay({ name, bytes }).faults).toEqual([]);
  });

  it('gives symmetric links in stored order and lets refs stand beside the records', () => {
    const { file } = read({
      ...head,
      claims: [{ id: 'talks', ref: 'C007', text: 'They met.' }],
      claimLinks: [
        { from: 'C2', rel: 'related', to: 'C1' },
        { from: 'C2', rel: 'presupposes', to: 'C1' },
      ],
    });
    expect(file?.records.map(({ body, ref }) => ({ ...body, ref }))).toMatchObject([
      { id: 'talks', ref: 'C007' },
      { from: 'C1', rel: 'related', to: 'C2' },
      { from: 'C2', rel: 'presupposes', to: 'C1' },
    ]);
    expect(file?.records[0]?.body).not.toHaveProperty('ref');
  });

  it('says of itself that it is one', () => {
    expect(complaints([])).toEqual(['is not a gainsay/1 file: an object is expected']);
    expect(complaints({ story: head.story })).toEqual([
      'is not a gainsay/1 file: it has no "format": "gainsay/1"',
    ]);
    expect(complaints({ ...head, format: 'gainsay/2' })).toEqual([
      'format "gainsay/2" is not a format this version reads; it reads gainsay/1',
    ]);
  });
});

describe('what is wrong in a file', () => {
  it('is listed all at once, each with its line, column and field', () => {
    const text = `{
  "format": "gainsay/1",
  "story": {"slug": "talks", "title": "Talks", "zone": "Moon/Sea"},
  "sources": [{"id": "star", "kind": "paper", "name": "Star"}],
  "statements": [
    {"id": "S1", "claim": "C1", "stance": "maybe", "published": {"edtf": "2024-13-45"}},
    {"id": "S1", "claim": "C1", "speaker": "star", "stance": "deny", "stnace": 1, "note": null}
  ],
  "claim": []
}`;
    const problem = importProblem(read(text).faults);
    expect(problem.exit).toBe('badContent');
    expect(problem.message).toBe(`Nothing was imported. 8 problems:
story.json:3:56: story.zone "Moon/Sea" is not a time zone such as Europe/Istanbul or UTC
story.json:4:38: sources[0].kind "paper" is not allowed; allowed are outlet, person, institution, unnamed, unknown
story.json:6:5: statements[0].speaker is missing
story.json:6:43: statements[0].stance "maybe" is not allowed; allowed are confirm, deny, neutral
story.json:6:74: statements[0].published.edtf "2024-13-45" is not a date as files have it; write 2024-06-11, 2024-06, 2024, 2024-06-11~, 2024-06-01/2024-06-05, ../2024-06-05 or [2024-01,2024-12]
story.json:7:70: statements[1].stnace is not a field here; the nearest is stance
story.json:7:91: statements[1].note is null; leave the field out instead
story.json:9:3: claim is not a field here; the fields here are format, story, sources, sourceLinks, documents, claims, claimLinks, statements, statementLinks, questions, verdicts`);
    expect(problem.todo).toBe('Correct the file and import it again.');
  });

  it('is told by field: what is missing, of another type, empty, out of range', () => {
    expect(
      complaints({
        format: 'gainsay/1',
        claims: [
          { id: '', text: ' ', short: 'x'.repeat(41) },
          { id: 'C2', text: 7, place: false, about: { edtf: '2024', sure: 'yes' } },
        ],
        statements: [
          { id: 'S1', claim: 'C1', speaker: 'a', stance: 'deny', grade: 9, bearsOn: 'C2' },
          { id: 'S2', claim: 'C1', speaker: 'a', stance: 'deny', grade: 1.5, value: {} },
          { id: 'S3', claim: 'C1', speaker: 'a', stance: 'deny', directness: 'characterised' },
        ],
        verdicts: 'none',
      }),
    ).toEqual([
      'story is missing',
      'claims[0].id "" is not an id: 1 to 200 characters, no control characters',
      'claims[0].text " " is empty',
      'claims[0].short "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" is longer than 40 characters',
      'claims[1].text must be a text and is 7',
      'claims[1].place must be a text and is false',
      'claims[1].about.sure is not a field here; the fields here are edtf, basis, note',
      'statements[0].grade is more than 6, the most there is',
      'statements[0].bearsOn must be a list and is a text',
      'statements[1].grade must be a whole number and is 1.5',
      'statements[1].value needs a min or a max',
      'statements[2].characterisedBy is required where only the word is given: whose word is it?',
      'verdicts must be a list',
    ]);
  });

  it('is a ref that no such record bears', () => {
    const claim = (ref: unknown): unknown => ({ ...head, claims: [{ id: 'a', text: 'b', ref }] });
    const refused = ' is not a ref: C and 1 to 15 digits, such as C12';
    expect(complaints(claim('S1'))).toEqual([`claims[0].ref "S1"${refused}`]);
    expect(complaints(claim('C1234567890123456'))).toEqual([
      `claims[0].ref "C1234567890123456"${refused}`,
    ]);
    expect(complaints(claim(1))).toEqual([`claims[0].ref${refused}`]);
    expect(complaints(claim(null))).toEqual(['claims[0].ref is null; leave the field out instead']);
    expect(
      complaints({ ...head, sources: [{ id: 'a', kind: 'person', name: 'A', ref: 'S1' }] }),
    ).toEqual(['sources[0].ref is not a field here']);
  });

  it('is a record that stands in it twice', () => {
    expect(
      complaints({
        ...head,
        claims: [
          { id: 'C1', text: 'a' },
          { id: 'C1', text: 'b' },
        ],
        statements: [{ id: 'C1', claim: 'C1', speaker: 'a', stance: 'deny' }],
        claimLinks: [
          { from: 'C1', rel: 'related', to: 'C2' },
          { from: 'C2', rel: 'related', to: 'C1' },
          { from: 'C2', rel: 'refines', to: 'C1' },
        ],
        sourceLinks: [
          { from: 'a', rel: 'same-as', to: 'b' },
          { from: 'b', rel: 'not-same-as', to: 'a' },
        ],
      }),
    ).toEqual([
      'claims[1].id "C1" is already the id of claims[0] in this file',
      'claimLinks[1] is the same link as claimLinks[0]',
      'sourceLinks[1] joins the same sources as sourceLinks[0]; a pair has one rel',
    ]);
  });

  it('is told once where JSON and the record both refuse it', () => {
    expect(
      complaints(`{"format": "gainsay/1", "story": {"slug": "a", "title": "\\ud800"}}`),
    ).toEqual(['story.title has half of a surrogate pair, which cannot be stored']);
  });

  it('never brings the reader down, whatever comes', () => {
    const value = fc.anything({ withNullPrototype: false, maxDepth: 4 });
    const anyFile = fc.record({
      format: fc.constant('gainsay/1'),
      story: fc.oneof(value, fc.constant(head.story)),
      sources: value,
      claims: fc.array(fc.oneof(value, fc.record({ id: value, text: value, about: value }))),
      statements: fc.array(
        fc.record({ id: value, stance: value, via: value, value, published: value }),
      ),
      statementLinks: fc.array(fc.record({ from: value, rel: value, to: value })),
    });
    fc.assert(
      fc.property(anyFile, (content) => {
        const text = JSON.stringify(content, (_, one: unknown) =>
          typeof one === 'bigint' ? String(one) : one,
        );
        const { faults }: { faults: readonly Fault[] } = read(text);
        for (const fault of faults) expect(faultLine(fault)).toMatch(/^story\.json:\d+:\d+: \S/u);
      }),
      { numRuns: 150 },
    );
  });
});
