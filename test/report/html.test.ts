import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { hostile } from '../support/hostile.ts';
import { all, elements, type Element, readPage, textOf } from '../support/page.ts';
import { rendered, shipped, story, update } from '../support/report.ts';

const source = rendered('html', [shipped, update]);
const page = readPage(source);

describe('the page of the shipped story', () => {
  test('has one title, landmarks, and headings that skip no level', () => {
    expect(all(page, 'html')[0]?.attributes).toEqual({ lang: 'en', dir: 'ltr' });
    for (const tag of ['header', 'main', 'nav', 'h1']) expect(all(page, tag)).toHaveLength(1);
    const levels = elements(page).flatMap(({ tag }) => /^h([1-6])$/u.exec(tag)?.[1] ?? []);
    levels.forEach((level, index) => {
      expect(Number(level)).toBeLessThanOrEqual(Number(levels[index - 1] ?? 0) + 1);
    });
  });

  test('every section is named by its heading, every id stands once', () => {
    const ids = elements(page).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of all(page, 'section')) {
      expect(ids).toContain(attributes['aria-labelledby']);
    }
  });

  test('every link inside the page leads somewhere, every other one to the web', () => {
    const ids = new Set(elements(page).flatMap(({ attributes }) => attributes['id'] ?? []));
    const addresses = all(page, 'a').map(({ attributes }) => attributes['href'] ?? '');
    expect(addresses.length).toBeGreaterThan(30);
    const lost = addresses.filter((address) =>
      address.startsWith('#') ? !ids.has(address.slice(1)) : !/^https?:/u.test(address),
    );
    expect(lost).toEqual([]);
  });

  test('loads nothing and runs nothing; its policy allows its own style alone', () => {
    const style = /<style>([\s\S]*)<\/style>/u.exec(source)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = all(page, 'meta').find(({ attributes }) => attributes['http-equiv']);
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(elements(page).filter(({ attributes }) => attributes['style'])).toEqual([]);
    for (const tag of ['script', 'img', 'link', 'iframe']) expect(all(page, tag)).toEqual([]);
    expect(style).not.toMatch(/url\(|@import/u);
  });

  test('every table has heads in its columns, on a phone beside each cell', () => {
    const tables = all(page, 'table');
    expect(tables.length).toBeGreaterThan(14);
    for (const table of tables) {
      const heads = all(table, 'th');
      expect(heads.every(({ attributes }) => attributes['scope'] === 'col')).toBe(true);
      for (const row of all(table, 'tr').slice(1)) {
        const cells = all(row, 'td');
        expect(cells.map(({ attributes }) => attributes['data-head'])).toEqual(heads.map(textOf));
      }
    }
  });

  test('every statement’s words stand byte for byte in their own language and direction', () => {
    const quotes = all(page, 'blockquote');
    for (const { text } of shipped['statements'] as { text: { original: string } }[]) {
      const quote = quotes.find((one) => textOf(one) === `≈ ${text.original}`);
      expect(quote?.attributes).toEqual({ lang: 'ar', dir: 'auto' });
    }
  });

  test('every statement has its attribution beside its words', () => {
    const figures = all(page, 'figure');
    expect(figures).toHaveLength(30);
    const [s06] = figures.filter(({ attributes }) => attributes['id'] === 'S06');
    expect(s06 && all(s06, 'figcaption').map(textOf)).toEqual([
      'Paraphrase of a report by the Syrian newspaper al-Watan (الوطن) in Arabic, 24 June°; sources close to the government (the carrier says "regime"); seen via Arabi21 and a site not named, 24 June°; "denied" is Arabi21\'s word; translated by desk [S06]',
    ]);
  });

  test('names and dates in running text cannot reorder what stands beside them', () => {
    const isolated = all(page, 'bdi').map(textOf);
    for (const text of ['al-Watan', 'الوطن', '24 June°', 'a site not named']) {
      expect(isolated).toContain(text);
    }
  });

  test('shows a side whole in one cell, for a phone', () => {
    const sides = all(page, 'table').find(({ attributes }) => attributes['class'] === 'sides');
    const cells = all(sides as Element, 'td').map(textOf);
    expect(cells).toHaveLength(3);
    expect(cells[1]).toContain('S25 al-Watan');
    expect(cells[1]).toContain('Not counted: S06');
  });
});

const traps: readonly (readonly [string, string])[] = [
  ['closes an element', '</p></section><script>alert(1)</script>'],
  ['opens a comment', '<!-- <b> -->'],
  ['leaves an attribute', '" onmouseover="alert(1)'],
  ['leaves an attribute with an apostrophe', "' onload='alert(1)"],
  ['is an entity', '&lt;script&gt;&#x6a;'],
  ['is a template', '${alert(1)} $& $1'],
  ...hostile,
];

describe('a page of hostile text', () => {
  test.each(traps)('text that %s stays text', (_, text) => {
    const unpaired = Array.from(text).every((c) => c.codePointAt(0) !== 0 && !/\p{Cs}/u.test(c));
    if (!unpaired) return;
    const trapped = readPage(rendered('html', [storyOf(text)]));
    const harmless = readPage(rendered('html', [storyOf('x')]));
    const tags = (of: Element): string[] => elements(of).map(({ tag }) => tag);
    expect(tags(trapped)).toEqual(tags(harmless));
    const keys = elements(trapped).flatMap(({ attributes }) => Object.keys(attributes));
    expect(keys.filter((key) => key.startsWith('on'))).toEqual([]);
    expect(textOf(trapped)).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  });

  test('an address that is no web address is no link', () => {
    const urls = [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://x',
      'file:///etc/passwd',
      'https://',
    ];
    const documents = urls.map((url, index) => ({ id: `D${index + 1}`, carrier: 'star', url }));
    const linked = readPage(rendered('html', [story({ documents })]));
    const outside = all(linked, 'a').filter(
      ({ attributes }) => !attributes['href']?.startsWith('#'),
    );
    expect(outside).toEqual([]);
    expect(textOf(linked)).toContain('javascript:alert(1)');
  });
});

/** One text in every field that a report shows. */
function storyOf(text: string): ReturnType<typeof story> {
  const edtf = { edtf: '2024-06-11', note: text };
  return {
    ...story({
      sources: [
        {
          id: 'star',
          kind: 'outlet',
          name: `n${text}`,
          names: [{ name: text + '!', lang: 'tr' }],
          lang: 'tr',
          country: text,
          medium: text,
          role: text,
          note: text,
        },
        { id: 'alwatan', kind: 'unknown', name: `n${text}` },
      ],
      documents: [
        { id: 'D1', carrier: 'alwatan', title: `t${text}`, url: `https://x/${text}`, note: text },
      ],
      claims: [{ id: 'C1', text: `c${text}`, place: text, about: edtf }],
      statements: [
        {
          document: 'D1',
          label: { text: `l${text}`, lang: 'ar' },
          text: { original: `o${text}`, kind: 'verbatim' },
          translation: { text: `t${text}`, by: text },
          note: text,
        },
        {
          stance: 'deny',
          speaker: 'alwatan',
          directness: 'characterised',
          characterisedBy: 'alwatan',
        },
        { stance: 'deny', state: 'held', stateReason: text },
      ],
      questions: [
        {
          id: 'Q1',
          claim: 'C1',
          text: `q${text}`,
          next: text,
          owner: text,
          asked: { whom: text, how: text },
        },
      ],
      verdicts: [{ id: 'V1', claim: 'C1', label: `v${text}`, by: `b${text}`, rationale: text }],
    }),
    story: { slug: 's', title: `t${text}`, question: `q${text}` },
  };
}
