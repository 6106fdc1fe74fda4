import type { ExitName } from '../../domain/problem.ts';
import type { Call } from '../call.ts';
import { printClaims } from '../claim-listing.ts';

/** `contradictions`: the contested claims. */
export const listContradictions = (call: Call): Promise<ExitName> => printClaims(call, true);
