import { expect, test } from 'vitest';

import { rendered, story } from '../support/report.ts';

const names = ['Cz', 'Çam', 'Cem', 'الوطن'];

/** The names in the report's list of sources, as it has them one under another. */
function listed(lang: string): readonly string[] {
  const sources = names.map((name, index) => ({ id: `s${index}`, kind: 'outlet', name }));
  const file = story({ sources });
  const [, list = ''] = rendered('md', [{ ...file, story: { ...file.story, lang } }]).split(
    '## Sources',
  );
  return names.toSorted((a, b) => list.indexOf(a) - list.indexOf(b));
}

test('the sources of a report stand in the order of the story’s language', () => {
  expect(listed('en')).toEqual(['Çam', 'Cem', 'Cz', 'الوطن']);
  expect(listed('tr')).toEqual(['Cem', 'Cz', 'Çam', 'الوطن']);
  expect(listed('ar')).toEqual(['الوطن', 'Çam', 'Cem', 'Cz']);
});
