import type { Source } from './source.ts';

/** A source to be entered together with the statement that names it. */
export type NewGroup = Pick<Source, 'id' | 'kind' | 'name'> & { readonly usedBy: string };

/** The unnamed group of an outlet that is on file, or undefined. */
export const groupOf = (outlet: string, sources: readonly Source[]): Source | undefined =>
  sources.find(
    ({ kind, usedBy, state }) => kind === 'unnamed' && usedBy === outlet && state === 'live',
  );

/** The unnamed group of an outlet that has none yet. */
export const newGroup = (outlet: Pick<Source, 'id' | 'name'>, id: string): NewGroup => ({
  id,
  kind: 'unnamed',
  name: `${outlet.name}’s unnamed sources`,
  usedBy: outlet.id,
});
