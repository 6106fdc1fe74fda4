import { Problem } from '../domain/problem.ts';
import type { Desk } from '../store/desk.ts';
import { stories, type StoryRow } from '../store/read/stories.ts';
import { type Call, textOf } from './call.ts';

/**
 * The story of --story, or undefined where it was not given.
 * @throws Problem notFound where there is no such story
 */
export function storyAsked(call: Call, desk: Desk): StoryRow | undefined {
  const slug = textOf(call, 'story');
  if (slug === undefined) return undefined;
  const known = stories(desk);
  const story = known.find((one) => one.slug === slug);
  if (story) return story;
  const there = known.length > 0 ? `This desk has: ${slugs(known)}` : 'This desk has none yet.';
  throw new Problem('notFound', `There is no story “${slug}”.`, there);
}

/**
 * The story of a command: that of --story, else the only one of the desk.
 * @throws Problem notFound where there is no such story or none at all, usage where there are several
 */
export function chosenStory(call: Call, desk: Desk): StoryRow {
  const asked = storyAsked(call, desk);
  if (asked) return asked;
  const known = stories(desk);
  const [first] = known;
  if (!first) {
    throw new Problem(
      'notFound',
      'This desk has no story yet.',
      'Begin one with gainsay add story, or take one in with gainsay import FILE.',
    );
  }
  if (known.length === 1) return first;
  throw new Problem(
    'usage',
    `This desk holds ${known.length} stories.`,
    `Say which with --story: ${slugs(known)}`,
  );
}

/** The stories that a list covers: that of --story, else all of the desk. */
export function coveredStories(call: Call, desk: Desk): readonly StoryRow[] {
  const asked = storyAsked(call, desk);
  return asked ? [asked] : stories(desk);
}

const slugs = (known: readonly StoryRow[]): string => known.map(({ slug }) => slug).join(', ');
