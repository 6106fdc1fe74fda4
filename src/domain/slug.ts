import { fold } from '../text/fold.ts';

const most = 60;

/** A story's name for files and addresses, from its title; a number parts stories of one title. */
export function slugOf(title: string, taken: ReadonlySet<string>): string {
  const plain = Array.from(fold(title).replaceAll(' ', '-')).slice(0, most).join('') || 'story';
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => index + 1);
  const free = numbers.find((number) => !taken.has(numbered(plain, number))) ?? 1;
  return numbered(plain, free);
}

const numbered = (slug: string, number: number): string =>
  number === 1 ? slug : `${slug}-${number}`;
