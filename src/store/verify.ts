import type { Desk } from './desk.ts';

/** One thing that is wrong with a desk. */
export interface Finding {
  /** The part of the desk that is damaged. */
  readonly in: 'file' | 'log' | 'index' | 'summary';
  /** A sentence naming the damaged entry. */
  readonly what: string;
}

export function verify(_desk: Desk, _options?: { readonly head?: string }): readonly Finding[] {
  throw new Error('to be written');
}
