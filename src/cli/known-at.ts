import { wallClock } from '../domain/day.ts';
import { bareSpan, instantOf, isDay, parseEdtf } from '../domain/edtf.ts';
import { Problem } from '../domain/problem.ts';
import type { Desk } from '../store/desk.ts';
import { logEntries } from '../store/read/history.ts';
import { stories } from '../store/read/stories.ts';
import { type Call, textOf } from './call.ts';

/**
 * The moment of --known-at (UTC ms), or undefined: a moment with its offset, a day until its end in
 * the zone of the story, or a report.
 * @throws Problem usage where it is none of these, notFound for a report that is not there
 */
export function knownAtOf(call: Call, desk: Desk): number | undefined {
  const text = textOf(call, 'known-at');
  if (text === undefined) return undefined;
  const at = instantOf(text);
  if (at !== null) return at;
  if (isDay(text)) return endOfDay(text, zoneOf(call, desk));
  if (/^R[0-9]+$/iu.test(text))
    return timeOfReport(desk, text.toUpperCase(), textOf(call, 'story'));
  throw new Problem(
    'usage',
    `--known-at takes a day (2024-06-25), a moment with its offset (2024-06-25T09:00+03:00) or a report (R2), not “${text}”.`,
  );
}

/** The zone of the story a command is about; where it is about several, UTC. */
function zoneOf(call: Call, desk: Desk): string {
  const slug = textOf(call, 'story');
  const meant = stories(desk).filter((story) => slug === undefined || story.slug === slug);
  return meant.length === 1 ? (meant[0]?.zone ?? 'UTC') : 'UTC';
}

/** The last millisecond of a day on the wall clock of a zone, in UTC. */
function endOfDay(day: string, zone: string): number {
  const read = parseEdtf(day);
  const wall = read?.kind === 'date' ? bareSpan(read).end : Number.NaN;
  // The offset is asked for near the moment itself: it may change during the day.
  const near = wall - (wallClock(wall, zone) - wall);
  return wall - (wallClock(near, zone) - near);
}

function timeOfReport(desk: Desk, ref: string, story: string | undefined): number {
  for (const revision of logEntries(desk, story === undefined ? {} : { story })) {
    if (revision.kind === 'report' && revision.ref === ref) return revision.receivedAt;
  }
  throw new Problem('notFound', `There is no report ${ref}.`, 'gainsay log lists those made here.');
}
