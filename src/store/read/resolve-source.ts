import type { SourceOnFile } from '../../domain/contents.ts';
import type { Desk } from '../desk.ts';

export function resolveSource(_desk: Desk, _text: string): string {
  throw new Error('to be written');
}

export function findSources(_desk: Desk, _text: string, _limit: number): readonly SourceOnFile[] {
  throw new Error('to be written');
}
