import type { ExitName } from '../../domain/problem.ts';
import type { Call } from '../call.ts';
import { printClaims } from '../claim-listing.ts';
import { reading } from '../with-desk.ts';

/** `claims`: every claim and where it stands. */
export const listClaims = (call: Call): ExitName =>
  reading(call, (desk) => printClaims(call, desk, false));
