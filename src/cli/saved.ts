import type { Saved } from '../store/address.ts';
import { say } from './output.ts';

/** Tells what a batch left alone, or what needs attention now. */
export function sayListed({ listed }: Pick<Saved, 'listed'>): void {
  for (const sentence of listed) say(sentence);
}
