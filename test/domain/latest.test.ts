import { describe, expect, test } from 'vitest';

import { standing, undated } from '../support/one-claim.ts';

describe('the last day', () => {
  test('is that of the last published span, in the zone of the story', () => {
    const late = { published: { edtf: '2024-06-24T22:30Z' } };
    expect(standing({ statements: [{}, late] }).latest).toBe('2024-06-25');
  });

  test('is unknown where a span is open or nothing has a date', () => {
    expect(
      standing({ statements: [{}, { published: { edtf: '2024-06-12/..' } }] }).latest,
    ).toBeNull();
    expect(standing({ statements: [undated] }).latest).toBeNull();
    expect(standing({ statements: [] })).toMatchObject({ latest: null, standing: 'no-statements' });
  });

  test('is not widened by a doubt', () => {
    expect(standing({ statements: [{ published: { edtf: '2024-06-12~' } }] }).latest).toBe(
      '2024-06-12',
    );
  });
});
