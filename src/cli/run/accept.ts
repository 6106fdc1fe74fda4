import { accept } from '../../store/edit.ts';
import { resolveRef } from '../../store/read/resolve-ref.ts';
import { author } from '../author.ts';
import { argumentOf, type Call, textOf } from '../call.ts';
import { sayListed } from '../saved.ts';
import { writing } from '../writing.ts';

/** `accept REF`: a statement, or all of a claim's, read against the claim's present wording. */
export function acceptRecord(call: Call): void {
  writing(call, (desk) => {
    const address = resolveRef(desk, argumentOf(call, 0, 'The ref'), textOf(call, 'story'));
    sayListed(accept(desk, author(call), address));
  });
}
