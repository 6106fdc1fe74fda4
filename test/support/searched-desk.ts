import type { Desk } from '../../src/store/desk.ts';
import { add, edit } from '../../src/store/edit.ts';
import { search, type SearchHit, type SearchOptions } from '../../src/store/read/search.ts';
import { deskWithTalks, sourceAt, statementOnTalks } from './desk.ts';

const ada = { by: 'Ada' };

export const hitsOf = (desk: Desk, text: string, options?: SearchOptions): readonly SearchHit[] =>
  search(desk, text, options).hits;
export const refsOf = (desk: Desk, text: string, options?: SearchOptions): readonly string[] =>
  hitsOf(desk, text, options).map(({ ref }) => ref);

/** Two claims, what was said on them, and one of every other kind that is searched. */
export function searchedDesk(): Desk {
  const desk = deskWithTalks();
  edit(desk, ada, sourceAt('star'), { names: [{ name: 'نجم' }, { name: 'Yıldız Gazetesi' }] });
  add(desk, ada, [
    {
      entity: 'claim',
      story: 'talks',
      record: { id: 'C2', text: 'A truce holds.', short: 'Truce' },
    },
    {
      entity: 'document',
      story: 'talks',
      record: {
        id: 'D2',
        carrier: 'dawn',
        title: 'Truce in the north',
        url: 'https://paper.example/truce',
      },
    },
    {
      entity: 'question',
      story: 'talks',
      record: { id: 'Q1', claim: 'C2', text: 'Who broke the truce?' },
    },
    statementOnTalks('S3', {
      claim: 'C2',
      speaker: 'dawn',
      text: { original: 'الهُدنة صامدة', lang: 'ar' },
      translation: { text: 'The truce holds, for now.' },
    }),
    statementOnTalks('S4', {
      speaker: 'dawn',
      outlet: 'star',
      privateNote: 'ring the embassy',
      label: { text: 'kaynaklar', translation: 'sources' },
    }),
  ]);
  return desk;
}
