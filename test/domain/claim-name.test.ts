import { describe, expect, test } from 'vitest';

import { shortInText, shortOf } from '../../src/domain/claim-name.ts';

describe('a claim by its short name', () => {
  test('is the short form, where there is one', () => {
    expect(shortOf({ short: 'Hmeimim meeting', text: 'They met.' })).toBe('Hmeimim meeting');
  });

  test('is its whole text without its full stop where that is short', () => {
    expect(shortOf({ text: '  They met at Hmeimim.\nSecond line.' })).toBe('They met at Hmeimim');
  });

  test('is otherwise cut behind a word', () => {
    const short = shortOf({ text: 'Turkish and Syrian officials met at the base in Latakia' });
    expect(short).toBe('Turkish and Syrian officials met at the…');
    expect(Array.from(short).length).toBeLessThanOrEqual(40);
  });

  test('is cut inside a word that fills it, never inside a character', () => {
    const short = shortOf({ text: '𝒜'.repeat(60) });
    expect(short).toMatch(/^𝒜+…$/u);
    expect(Array.from(short).length).toBeLessThanOrEqual(40);
  });
});

describe('inside a sentence', () => {
  test('it begins small where its own text writes that word small', () => {
    const claim = { short: 'Talks in progress', text: 'There are talks in progress.' };
    expect(shortInText(claim)).toBe('talks in progress');
  });

  test('names keep their capital', () => {
    const claim = { short: 'Idlib the main subject', text: 'The talks dealt with Idlib.' };
    expect(shortInText(claim)).toBe('Idlib the main subject');
  });

  test('a script without capitals is left as it is', () => {
    expect(shortInText({ short: 'لقاء حميميم', text: 'لقاء في حميميم' })).toBe('لقاء حميميم');
  });
});
