import type { Contents } from '../domain/contents.ts';
import { answerSection } from './answer.ts';
import { beforeItRuns } from './before-it-runs.ts';
import { list, type Report, section } from './block.ts';
import { claimsSection, looseQuestions } from './claims-in-full.ts';
import { closingLine } from './closing.ts';
import { misreadOn } from './easily-misread.ts';
import { type Edition, editionOf, type ReportOptions } from './edition.ts';
import { headLines } from './head.ts';
import { name } from './inline.ts';
import { methodSection } from './method.ts';
import { correctionsSection, provenanceSection } from './provenance.ts';
import { sidesSection } from './sides.ts';
import { sourcesSection } from './source-list.ts';
import { timelineSection } from './timeline.ts';

/**
 * The contradiction report of a story as it stands in `contents`, without a format. Pure: the same
 * contents and options give the same report.
 */
export function reportOf(contents: Contents, options: ReportOptions): Report {
  const edition = editionOf(contents, options);
  const { say, locale } = edition;
  return {
    lang: locale.language.tag,
    direction: locale.language.direction,
    title: say.head.title(name(contents.story.title)),
    head: headLines(edition),
    ...firstPage(edition),
    inside: [
      claimsSection(edition),
      ...looseQuestions(edition),
      timelineSection(edition),
      sourcesSection(edition),
      methodSection(edition),
      correctionsSection(edition),
      provenanceSection(edition),
    ],
  };
}

function firstPage(edition: Edition): Pick<Report, 'first' | 'closing'> {
  const { contested, say } = edition;
  const misread = misreadOn(contested, edition);
  const claims = [...contested.map(({ claim }) => claim), ...misread.claims];
  const todo = beforeItRuns(new Set(claims.map(({ id }) => id)), edition);
  const first = [
    answerSection(edition),
    ...(misread.lines.length > 0
      ? [section('misread', [say.misread.title], list(misread.lines))]
      : []),
    ...contested.slice(0, 1).map((board) => sidesSection(board, edition)),
    todo.section,
  ];
  return { first, closing: closingLine(first, todo.more, edition) };
}
