/** The words that join two records, by what they join. */
export const sourceRels = ['same-as', 'not-same-as'] as const;
export const claimRels = [
  'contradicts',
  'in-tension',
  'presupposes',
  'refines',
  'related',
] as const;
export const statementRels = [
  'repeats',
  'same-origin',
  'same-report',
  'possibly-same',
  'attribution-conflict',
  'reverses',
  'retracts',
  'replies-to',
] as const;
