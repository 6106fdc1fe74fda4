import type { ExitName } from '../../domain/problem.ts';
import type { Call } from '../call.ts';
import { printClaims } from '../claim-listing.ts';

/** `claims`: every claim and where it stands. */
export const listClaims = (call: Call): Promise<ExitName> => printClaims(call, false);
