import { storyFile } from './story-file.ts';

/** What a file of the story `talks` says at first: two sources, a claim, a denial. */
export const base = {
  sources: [
    { id: 'star', kind: 'outlet', name: 'Star' },
    { id: 'min', kind: 'person', name: 'The minister' },
  ],
  claims: [{ id: 'C1', text: 'They met.' }],
  statements: [{ id: 'S1', claim: 'C1', speaker: 'star', stance: 'deny' }],
};

/** Where a statement of that story is on file. */
export const talks = (id: string) => ({ entity: 'statement', story: 'talks', id }) as const;

/** The file's one statement with other fields. */
export const saying = (fields: object, name?: string) =>
  storyFile({ ...base, statements: [{ ...base.statements[0], ...fields }] }, name);
