import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

import { Problem } from '../../domain/problem.ts';
import { formats } from '../../report/formats.ts';
import { reportOf } from '../../report/report.ts';
import { storyContents } from '../../store/read/story-contents.ts';
import { headOf, recordReport } from '../../store/report-record.ts';
import { writeFile } from '../../store/write-file.ts';
import { type Message, said } from '../model.ts';
import type { Workplace } from './workplace.ts';

/** Records the report, and writes it where the program was started: to read on, and to send. */
export function writeReport(
  { slug }: { readonly slug: string },
  place: Workplace,
): readonly Message[] {
  const { desk, folder, author, version } = place;
  checkFolder(folder);
  const contents = storyContents(desk, slug);
  const head = headOf(desk);
  const { ref } = recordReport(desk, { by: author }, slug, {});
  const options = {
    ref,
    version,
    preparedBy: author,
    asOf: head?.receivedAt ?? null,
    head: head?.hash ?? null,
  };
  const report = reportOf(contents, options);
  const paths = (['html', 'md'] as const).map((name) => {
    const { extension, render } = formats[name];
    return written(join(folder, `report-${ref}`), extension, render(report));
  });
  for (const path of paths) place.onWritten(path);
  return [
    { type: 'shows', part: { notice: said(`Report ${ref} is written: ${paths.join(' and ')}`) } },
  ];
}

function checkFolder(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Problem(
      'permission',
      `No report can be written to ${folder}.`,
      'Start gainsay in a folder that you may write to.',
    );
  }
}

/** A file that is there already is never overwritten: another desk may have a report of that number. */
function written(name: string, extension: string, text: string, copy = 1): string {
  const path = `${name}${copy === 1 ? '' : `-${copy}`}${extension}`;
  try {
    writeFile(path, text);
    return path;
  } catch (error) {
    const isThere = error instanceof Problem && error.exit === 'exists';
    if (isThere && copy < 100) return written(name, extension, text, copy + 1);
    throw error;
  }
}
