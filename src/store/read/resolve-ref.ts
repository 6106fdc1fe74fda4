import type { Address } from '../address.ts';
import type { Desk } from '../desk.ts';

export type Resolved = Address & { readonly ref: string | null };

export function resolveRef(_desk: Desk, _text: string, _story?: string): Resolved {
  throw new Error('to be written');
}

/** The link FROM REL TO, its ends given by refs or ids (sources by any spelling), either order where the rel has none. */
export function resolveLink(
  _desk: Desk,
  _ends: { readonly from: string; readonly rel: string; readonly to: string },
  _story?: string,
): Resolved {
  throw new Error('to be written');
}
