import { type ExitName } from '../domain/problem.ts';
import { type ClaimFilter, claimRows, claimRowsJson } from '../store/read/claim-rows.ts';
import { type Call, countOf, has } from './call.ts';
import { printJsonList } from './output.ts';
import { reading } from './with-desk.ts';

/**
 * Prints the claims of a desk, or the contested ones, with their standings.
 * @returns contradicted where --fail-on-contradiction was given and a listed claim calls for it
 */
export async function printClaims(call: Call, contestedOnly: boolean): Promise<ExitName> {
  if (has(call, 'json') && !has(call, 'story') && !has(call, 'public-at')) {
    return printSummaries(call, contestedOnly);
  }
  const { printChosenClaims } = await import('./chosen-claims.ts');
  return printChosenClaims(call, contestedOnly);
}

/** All claims as they stand, straight from the summaries: next to nothing is loaded for it. */
const printSummaries = (call: Call, contestedOnly: boolean): Promise<ExitName> =>
  reading(call, (desk) => {
    const filter = filterOf(call, contestedOnly);
    printJsonList('claims', claimRowsJson(desk, filter));
    return has(call, 'fail-on-contradiction') ? exitFor(claimRows(desk, filter)) : 'ok';
  });

/** The claims a command asks for, as far as the summaries tell them apart. */
export function filterOf(call: Call, contestedOnly: boolean, story?: string): ClaimFilter {
  const limit = countOf(call, 'limit');
  return {
    contestedOnly,
    ...(story === undefined ? {} : { story }),
    ...(limit === undefined ? {} : { limit }),
  };
}

const failing: ReadonlySet<string> = new Set(['contradicted', 'figures-differ']);

/** How a command ends that was asked to fail on a contradiction. */
export function exitFor(
  rows: Iterable<{ readonly standing: { readonly standing: string } }>,
): ExitName {
  for (const { standing } of rows) if (failing.has(standing.standing)) return 'contradicted';
  return 'ok';
}
