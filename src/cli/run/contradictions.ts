import type { ExitName } from '../../domain/problem.ts';
import type { Call } from '../call.ts';
import { printClaims } from '../claim-listing.ts';
import { reading } from '../with-desk.ts';

/** `contradictions`: the contested claims. */
export const listContradictions = (call: Call): ExitName =>
  reading(call, (desk) => printClaims(call, desk, true));
