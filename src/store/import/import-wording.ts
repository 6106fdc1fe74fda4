import type { Claim } from '../../domain/claim.ts';
import type { AnyGiven, GivenBody, GivenFile } from '../../import/given.ts';
import type { Desk } from '../desk.ts';
import { wordingOf } from '../wording.ts';
import type { Body } from '../write.ts';
import type { GivenRecords } from './import-given.ts';
import { pastOf } from './import-known.ts';

/**
 * Completes records with the wording that a file may leave open (DESIGN §3): a claim's is that of
 * its text; a statement's that of its claim in the same file, else of the claim's `add`, here or in
 * another file of the command.
 */
export function withWordings(
  desk: Desk,
  records: GivenRecords,
): (file: GivenFile, given: AnyGiven) => Body {
  const ofAdds = new Map<string, string>();
  const ofAdd = (story: string, claim: string): string => {
    const key = `${story}\0${claim}`;
    const known = ofAdds.get(key) ?? addedWording(desk, story, claim);
    if (known !== undefined) {
      ofAdds.set(key, known);
      return known;
    }
    const given = records.firstClaim(story, claim);
    return given ? claimWording(given.body) : '';
  };
  const ownClaims = new WeakMap<GivenFile, ReadonlyMap<string, string>>();
  return (file, { entity, body }) => {
    if (entity === 'claim') return { ...body, wording: claimWording(body) };
    if (entity !== 'statement') return body;
    const own = ownClaims.get(file) ?? wordingsIn(file);
    ownClaims.set(file, own);
    const { claim, wording } = body;
    return {
      ...body,
      wording: wording ?? own.get(claim) ?? ofAdd(file.story.body.slug, claim),
    };
  };
}

const claimWording = (claim: GivenBody<'claim'>): string => claim.wording ?? wordingOf(claim);

const wordingsIn = ({ records }: GivenFile): ReadonlyMap<string, string> =>
  new Map(
    records.flatMap((given) =>
      given.entity === 'claim' ? [[given.body.id, claimWording(given.body)]] : [],
    ),
  );

function addedWording(desk: Desk, story: string, id: string): string | undefined {
  const past = pastOf(desk, { entity: 'claim', story, id });
  const added = past.find(({ kind }) => kind === 'add') ?? past[0];
  // The log of a claim holds claims.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (added?.body as Claim | undefined)?.wording;
}
