import type { Report } from '../../src/report/block.ts';
import type { ReportOptions } from '../../src/report/edition.ts';
import { formats, type FormatName } from '../../src/report/formats.ts';
import { reportOf } from '../../src/report/report.ts';
import { contentsOf, readStoryFile, type StoryFile } from './contents.ts';

export const shipped = readStoryFile('hmeimim.json');
export const update = readStoryFile('hmeimim-update.json');

/** Monday 1 July 2024, noon in Istanbul. */
const noon = Date.UTC(2024, 6, 1, 9);

export const options: ReportOptions = {
  asOf: noon,
  head: 'HASH',
  version: '0.1.0',
  ref: 'R2',
  preparedBy: 'DESK',
};

export const report = (files: readonly StoryFile[], more: Partial<ReportOptions> = {}): Report =>
  reportOf(contentsOf(...files), { ...options, ...more });

export const rendered = (
  format: FormatName,
  files: readonly StoryFile[],
  more: Partial<ReportOptions> = {},
): string => formats[format].render(report(files, more));

/** The first page of the Markdown, up to its rule. */
export const firstPage = (files: readonly StoryFile[], more: Partial<ReportOptions> = {}): string =>
  rendered('md', files, more).split('\n---\n')[0] ?? '';

type Row = Readonly<Record<string, unknown>>;

/** A story with one outlet, its unnamed sources and a person, and these claims and statements. */
export const story = (parts: {
  readonly claims?: readonly Row[];
  readonly statements?: readonly Row[];
  readonly [plural: string]: unknown;
}): StoryFile => ({
  sources: [
    { id: 'star', kind: 'outlet', name: 'Star', country: 'TR', medium: 'newspaper' },
    { id: 'alwatan', kind: 'outlet', name: 'al-Watan', country: 'SY', medium: 'newspaper' },
    { id: 'site', kind: 'unknown', name: 'Site not named' },
    { id: 'u-star', kind: 'unnamed', name: 'Star’s sources', usedBy: 'star' },
    { id: 'minister', kind: 'person', name: 'The minister' },
    { id: 'ministry', kind: 'institution', name: 'The ministry' },
  ],
  ...parts,
  story: { slug: 's', title: 'A story', openedOn: '2024-06-01', zone: 'Europe/Istanbul' },
  claims: parts.claims ?? [{ id: 'C1', text: 'It happened.' }],
  statements: (parts.statements ?? []).map((row, index) =>
    withoutGaps({
      id: `S${index + 1}`,
      claim: 'C1',
      speaker: 'star',
      stance: 'confirm',
      attribution: 'own-voice',
      published: { edtf: `2024-06-${String(index + 10)}` },
      ...row,
    }),
  ),
});

/** What a row says is undefined is left out. */
const withoutGaps = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
