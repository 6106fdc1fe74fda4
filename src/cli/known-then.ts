import type { Desk } from '../store/desk.ts';
import { asKnownAt } from '../store/read/story-contents.ts';
import type { Call } from './call.ts';
import { knownAtOf } from './known-at.ts';

/** Uses a desk as it was at the moment of --known-at. */
export function knownThen<T>(call: Call, desk: Desk, use: (desk: Desk) => T): T {
  const moment = knownAtOf(call, desk);
  return moment === undefined ? use(desk) : asKnownAt(desk, moment, use);
}
