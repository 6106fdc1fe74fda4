import type { Contents } from '../../domain/contents.ts';
import type { Desk } from '../desk.ts';
import type { Clock } from './clock.ts';

export function storyContents(_desk: Desk, _slug: string, _clock?: Clock): Contents {
  throw new Error('to be written');
}
