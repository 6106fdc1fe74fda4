import type { Saved } from '../../store/address.ts';
import type { Desk } from '../../store/desk.ts';
import { type Message, said } from '../model.ts';
import type { Others } from './others.ts';

/** What the program needs to do what the interface asks for. */
export interface Workplace {
  readonly desk: Desk;
  readonly author: string;
  /** UTC milliseconds: what was entered before it was entered before this start. */
  readonly startedAt: number;
  /** What other programs write meanwhile. */
  readonly others: Others;
  readonly version: string;
  /** Where reports are written. */
  readonly folder: string;
  readonly example: () => { readonly name: string; readonly bytes: Uint8Array };
  /** Told of each file that was written. */
  readonly onWritten: (path: string) => void;
}

/** A sentence for the notice line, with what the store has listed. */
export const sentence = (text: string, { listed }: Pick<Saved, 'listed'>): string =>
  [text, ...listed].join(' ');

export const say = (text: string, saved: Pick<Saved, 'listed'>): Message => ({
  type: 'shows',
  part: { notice: said(sentence(text, saved)) },
});
