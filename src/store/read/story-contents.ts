import type { Contents } from '../../domain/contents.ts';
import { spanOf } from '../../domain/day.ts';
import type { Statement } from '../../domain/statement.ts';
import { closeDesk, type Desk } from '../desk.ts';
import { rebuiltDesk } from '../rebuild.ts';
import { storedIn } from '../records.ts';
import type { Clock } from './clock.ts';
import { contentsWith } from './story-part.ts';

/**
 * A whole story, as it is or under one or both clocks.
 * @throws Problem (notFound) when there is no such story (under known-at: was none).
 */
export function storyContents(desk: Desk, slug: string, clock: Clock = {}): Contents {
  const { knownAt, publicAt } = clock;
  const contents =
    knownAt === undefined
      ? allOf(desk, slug)
      : asKnownAt(desk, knownAt, (past) => allOf(past, slug));
  return publicAt === undefined ? contents : asPublicAt(contents, publicAt);
}

/** What `read` finds on the desk as it was at a moment (UTC ms). */
export function asKnownAt<T>(desk: Desk, moment: number, read: (past: Desk) => T): T {
  const past = rebuiltDesk(desk, moment);
  try {
    return read(past);
  } finally {
    closeDesk(past);
  }
}

const allOf = (desk: Desk, slug: string): Contents =>
  contentsWith(desk, slug, {
    document: storedIn(desk, 'document', slug),
    claim: storedIn(desk, 'claim', slug),
    claimLink: storedIn(desk, 'claimLink', slug),
    statement: storedIn(desk, 'statement', slug),
    statementLink: storedIn(desk, 'statementLink', slug),
    question: storedIn(desk, 'question', slug),
    verdict: storedIn(desk, 'verdict', slug),
  });

/** Whether a statement was public by the end of a day (YYYY-MM-DD) on the wall clock of a zone. */
export function publicBy(
  zone: string,
  day: string,
): (statement: Pick<Statement, 'published'>) => boolean {
  const end = spanOf(day, zone)?.end ?? -Infinity;
  return ({ published }) =>
    published !== undefined && (spanOf(published.edtf, zone, true)?.end ?? Infinity) <= end;
}

/** Statements that were public by the end of a day, and their links. */
function asPublicAt(contents: Contents, day: string): Contents {
  const statements = contents.statements.filter(publicBy(contents.story.zone, day));
  const here = new Set(statements.map(({ id }) => id));
  return {
    ...contents,
    statements,
    statementLinks: contents.statementLinks.filter(
      ({ from, to }) => here.has(from) && here.has(to),
    ),
  };
}
