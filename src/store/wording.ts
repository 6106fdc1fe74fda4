import type { Claim } from '../domain/claim.ts';
import { canonical } from './canonical.ts';
import { sha256 } from './sha256.ts';

type Worded = Pick<Claim, 'text' | 'about' | 'place' | 'kind'>;

const parts = ({ text, about, place, kind }: Worded): string =>
  canonical([text, about?.edtf ?? null, place ?? null, kind]);

/** The stamp of a claim's text, date, place and kind: 16 hex digits (DESIGN §3, claim). */
export const wordingOf = (claim: Worded): string => sha256(parts(claim)).slice(0, 16);

/** Whether two states of a claim say the same, as far as its wording goes. */
export const sameWording = (a: Worded, b: Worded): boolean => parts(a) === parts(b);
