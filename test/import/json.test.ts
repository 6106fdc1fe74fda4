import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { faultLine } from '../../src/import/fault.ts';
import { type JsonFile, readJson } from '../../src/import/json.ts';

const read = (text: string): JsonFile =>
  readJson({ name: 'story.json', bytes: new TextEncoder().encode(text) });
const complaints = (text: string): readonly string[] => read(text).faults.map(faultLine);

describe('JSON as it comes from other programs', () => {
  it('is read as it stands', () => {
    const text = '\uFEFF{"a": [1, -0.50, 1e3, "الوطن", "\\u0627\\ud83d\\ude00"], "b": {"a": null}}';
    expect(read(text)).toMatchObject({
      value: { a: [1, -0.5, 1000, 'الوطن', 'ا😀'], b: { a: null } },
      faults: [],
    });
  });

  it('agrees with the JSON of the language on everything it lets through', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { value, faults } = read(text);
        expect(faults.length > 0 ? JSON.parse(text) : value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is refused, with words, whenever the language refuses it', () => {
    const broken = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', '{', ']', ',', '\\', '\u0001', '//', '+'),
      )
      .map(([text, at, put]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + put + text.slice(cut + (put === '' ? 1 : 0));
      });
    fc.assert(
      fc.property(broken, (text) => {
        const { value, faults } = read(text);
        const whole = value === undefined ? faults.length : JSON.stringify(value);
        expect(whole).toBe(value === undefined ? 1 : JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('says where it stops being JSON', () => {
    expect(complaints('{\n  "a": 1,\n  "b" 2\n}')).toEqual([
      'story.json:3:7: is not JSON: a colon is expected here',
    ]);
    expect(complaints('{"a": 1,}')).toEqual([
      'story.json:1:9: is not JSON: a field name in quotes is expected here',
    ]);
    expect(complaints('{"a": 1} // done')).toEqual([
      'story.json:1:10: is not JSON: it has a comment',
    ]);
    expect(complaints('')).toEqual(['story.json:1:1: is not JSON: a value is expected here']);
  });

  it('is one value, not one a line', () => {
    expect(complaints('{"format": "gainsay/1"}\n{"id": "S1"}\n')).toEqual([
      'story.json:2:1: is JSON Lines; of these this version reads none, only gainsay/1 JSON',
    ]);
  });

  it('has no key twice, however far down', () => {
    expect(
      complaints('{"claims": [{"id": "C1",\n "text": "a", "text": "b"}], "claims": []}'),
    ).toEqual([
      'story.json:2:15: claims[0].text stands twice in the same object',
      'story.json:2:30: claims stands twice in the same object',
    ]);
  });

  it('has no key that reaches behind an object', () => {
    expect(complaints('{"__proto__": 1, "a": {"constructor": 2, "prototype": 3}}')).toEqual([
      'story.json:1:2: __proto__ is a name that no field may have',
      'story.json:1:24: a.constructor is a name that no field may have',
      'story.json:1:42: a.prototype is a name that no field may have',
    ]);
  });

  it('has nothing that cannot be stored byte for byte', () => {
    expect(complaints('{"a": "x\\u0000y", "b": "\\ud800", "c": "\\udc00\\ud800"}')).toEqual([
      'story.json:1:7: a has a NUL character, which cannot be stored',
      'story.json:1:24: b has half of a surrogate pair, which cannot be stored',
      'story.json:1:39: c has half of a surrogate pair, which cannot be stored',
    ]);
  });

  it('has no number that loses digits', () => {
    expect(
      complaints('[12345678901234567890, 1e400, 0.1000000000000000055511151231257827]'),
    ).toEqual([
      'story.json:1:2: [0] is 12345678901234567890, a number with more digits than this program keeps',
      'story.json:1:24: [1] is 1e400, a number with more digits than this program keeps',
      'story.json:1:31: [2] is 0.1000000000000000055511151231257827, a number with more digits than this program keeps',
    ]);
    expect(complaints('[0, -0, 0.10, 1E+2, 100e-2, 9007199254740991, 1e21, 5e-324]')).toEqual([]);
  });

  it('is at most 64 levels deep, and 100,000 are refused as quickly', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(complaints(nested(64))).toEqual([]);
    expect(complaints(nested(65))).toEqual(['story.json:1:65: is nested deeper than 64 levels']);
    expect(complaints('{"a":'.repeat(100_000))).toEqual([
      'story.json:1:321: is nested deeper than 64 levels',
    ]);
  });

  it('is UTF-8 and nothing else', () => {
    const bytes = Buffer.from('{\n "a": "سوريا é"}', 'utf8');
    const latin = Buffer.concat([bytes.subarray(0, -5), Buffer.from([0xe9, 0x22, 0x7d])]);
    const { faults, value } = readJson({ name: 'story.json', bytes: latin });
    expect(value).toBeUndefined();
    expect(faults.map(faultLine)).toEqual(['story.json:2:13: is not UTF-8 text']);
  });

  it('is refused where it is larger than the limit, which the message names', () => {
    const bytes = new TextEncoder().encode('[1, 2]');
    const { faults } = readJson({ name: 'story.json', bytes }, { bytes: 5, depth: 64 });
    expect(faults.map(faultLine)).toEqual([
      'story.json: is larger than 5 bytes, the most that is read at once',
    ]);
  });

  it('points at a value, or where one would be', () => {
    const file = read('{\n  "claims": [\n    {"id": "C1"}\n  ]\n}');
    expect(file.places.of(['claims', 0, 'id'])).toEqual({ line: 3, column: 12 });
    expect(file.places.ofKey(['claims', 0, 'id'])).toEqual({ line: 3, column: 6 });
    expect(file.places.of(['claims', 0, 'text'])).toEqual({ line: 3, column: 5 });
    expect(file.places.of(['sources'])).toEqual({ line: 1, column: 1 });
  });
});
