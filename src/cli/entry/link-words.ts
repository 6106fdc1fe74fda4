import { claimRels, sourceRels, statementRels } from '../../domain/rels.ts';

/** The relations there are, by what they join: a line each. */
export const relationLines = [
  `Statements: ${statementRels.join(', ')}.`,
  `Claims: ${claimRels.join(', ')}.`,
  `Sources: ${sourceRels.join(', ')}.`,
] as const;
