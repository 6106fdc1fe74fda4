import { Problem } from '../../domain/problem.ts';
import { claimRows } from '../../store/read/claim-rows.ts';
import { idOf, type Place } from './field-value.ts';

/**
 * The id of the claim that a ref, an id or its exact text names.
 * @throws Problem notFound where there is none
 */
export function claimNamed(text: string, place: Place): string {
  try {
    return idOf(text, place);
  } catch (error) {
    const claim = isMissing(error) ? claimSaying(text, place) : undefined;
    if (claim === undefined) throw error;
    return claim;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Problem && error.exit === 'notFound';

function claimSaying(text: string, { desk, story }: Place): string | undefined {
  for (const claim of claimRows(desk, story === undefined ? {} : { story })) {
    if (claim.text === text) return claim.id;
  }
  return undefined;
}
