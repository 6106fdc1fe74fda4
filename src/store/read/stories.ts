import type { StoryOnFile } from '../../domain/contents.ts';
import type { Desk } from '../desk.ts';

export type StoryRow = StoryOnFile & {
  readonly claims: number;
  readonly statements: number;
  readonly contested: number;
};

export function stories(_desk: Desk): readonly StoryRow[] {
  throw new Error('to be written');
}
