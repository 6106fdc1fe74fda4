import { Problem } from '../domain/problem.ts';
import type { Statement } from '../domain/statement.ts';
import type { Desk } from './desk.ts';
import { storedAt, type Stored, storedWith } from './records.ts';
import type { Change } from './write.ts';

/**
 * What accepting a statement, or all live and held ones of a claim, changes.
 * @throws Problem (badContent) for any other record and for a withdrawn statement.
 */
export function acceptChanges(desk: Desk, { address, body }: Stored): readonly Change[] {
  const { entity, story } = address;
  if (entity === 'claim' && 'wording' in body) {
    const on = { column: 'claim', values: [address.id] };
    return storedWith(desk, 'statement', story, on)
      .filter((one) => one.body.state !== 'withdrawn')
      .flatMap((one) => acceptance(one, body.wording ?? ''));
  }
  if (!('stance' in body)) {
    throw new Problem('badContent', 'Only statements are accepted, or all those of a claim.');
  }
  if (body.state === 'withdrawn') {
    throw new Problem(
      'badContent',
      'A withdrawn statement is not accepted.',
      'Reinstate it first.',
    );
  }
  const claim = storedAt(desk, { entity: 'claim', story, id: body.claim });
  return claim ? acceptance({ address, body }, claim.body.wording) : [];
}

const acceptance = (
  { address, body }: Pick<Stored, 'address'> & { readonly body: Statement },
  wording: string,
): readonly Change[] =>
  body.wording === wording ? [] : [{ address, kind: 'accept', body: { ...body, wording } }];
