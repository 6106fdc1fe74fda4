import { extname } from 'node:path';

import type { Contents } from '../../domain/contents.ts';
import { Problem } from '../../domain/problem.ts';
import { parseRef } from '../../domain/ref.ts';
import { programVersion } from '../../host.ts';
import type { ReportOptions } from '../../report/edition.ts';
import { type FormatName, formats } from '../../report/formats.ts';
import { reportOf } from '../../report/report.ts';
import type { Desk } from '../../store/desk.ts';
import type { Clock } from '../../store/read/clock.ts';
import { storyContents } from '../../store/read/story-contents.ts';
import { headOf, recordReport } from '../../store/report-record.ts';
import { checkTarget, writeFile } from '../../store/write-file.ts';
import { author } from '../author.ts';
import { type Call, has, textOf } from '../call.ts';
import { chosenStory } from '../chosen-story.ts';
import { deskPath } from '../desk-path.ts';
import { knownAtOf } from '../known-at.ts';
import { cells, print, printRaw, say } from '../output.ts';
import { publicAtOf } from '../public-at.ts';
import { using } from '../with-desk.ts';
import { writing } from '../writing.ts';

/** `report`: on stdout as it is now, unnumbered; to a file numbered and recorded. */
export function report(call: Call): void {
  const path = textOf(call, 'output');
  const format = formatOf(call, path);
  if (path === undefined) {
    using(deskPath(call), 'read', (desk) => printReport(call, desk, format));
  } else {
    checkTarget(path, { force: has(call, 'force') });
    writing(call, (desk) => fileReport(call, desk, path, format));
  }
}

function printReport(call: Call, desk: Desk, format: FormatName): void {
  const { contents, options } = material(call, desk);
  printRaw(formats[format].render(reportOf(contents, options), { columns: cells() }));
}

/** Prints the number of the report, and says where it is. */
function fileReport(call: Call, desk: Desk, path: string, format: FormatName): void {
  const { slug, contents, options, clock } = material(call, desk);
  const by = author(call);
  const { ref } = recordReport(desk, by, slug, clock);
  const numbered = { ...options, ref, ...previousOf(ref), preparedBy: by.by };
  writeFile(path, formats[format].render(reportOf(contents, numbered)), {
    force: has(call, 'force'),
  });
  print(ref);
  say(`Report ${ref} is written: ${path}`);
}

interface Material {
  readonly slug: string;
  readonly contents: Contents;
  readonly options: ReportOptions;
  readonly clock: Clock;
}

function material(call: Call, desk: Desk): Material {
  const { slug } = chosenStory(call, desk);
  const knownAt = knownAtOf(
    { ...call, options: new Map([...call.options, ['story', slug]]) },
    desk,
  );
  const publicAt = publicAtOf(call);
  const clock = {
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(publicAt === undefined ? {} : { publicAt }),
  };
  const head = headOf(desk);
  const asOf = knownAt ?? head?.receivedAt ?? null;
  const options = { ...clock, asOf, head: head?.hash ?? null, version: programVersion() };
  return { slug, contents: storyContents(desk, slug, clock), options, clock };
}

function previousOf(ref: string): Pick<ReportOptions, 'previous'> {
  const number = (parseRef(ref)?.number ?? 1) - 1;
  return number > 0 ? { previous: `R${number}` } : {};
}

/** The format that was named, else that of the file's ending, else text here and md in a file. */
function formatOf(call: Call, path: string | undefined): FormatName {
  const named = textOf(call, 'format');
  const fallback = path === undefined ? 'text' : (byEnding(path) ?? 'md');
  if (named === undefined) return fallback;
  const format = namesOf().find((name) => name === named);
  if (format) return format;
  throw new Problem(
    'usage',
    `There is no format “${named}”.`,
    `Take one of ${namesOf().join(', ')}.`,
  );
}

const byEnding = (path: string): FormatName | undefined =>
  namesOf().find((name) => formats[name].extension === extname(path).toLowerCase());

// Object.keys forgets the names of the keys.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const namesOf = (): readonly FormatName[] => Object.keys(formats) as FormatName[];
