import type { Desk } from '../store/desk.ts';
import { claimRows } from '../store/read/claim-rows.ts';
import { type Call, has, textOf } from './call.ts';
import { coveredStories } from './chosen-story.ts';

/** What people are told where a list of claims is empty: why it is, and what to do about it. */
export function noClaimsWords(call: Call, desk: Desk): string {
  const story = textOf(call, 'story');
  const where = story === undefined ? 'on this desk' : `in ${story}`;
  const [claim] = claimRows(desk, { limit: 1, ...(story === undefined ? {} : { story }) });
  const day = textOf(call, 'public-at');
  if (claim) return `No claim ${where} is contested${day === undefined ? '' : ` as of ${day}`}.`;
  if (has(call, 'known-at')) return `There was no claim ${where} at that time.`;
  return coveredStories(call, desk).length === 0
    ? 'This desk has no story yet. Begin one with gainsay add story, or take one in with gainsay import FILE.'
    : `There is no claim ${where} yet. Add one with gainsay add claim, or take some in with gainsay import FILE.`;
}
