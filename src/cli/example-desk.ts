import { shippedStory } from '../host.ts';
import { importFiles } from '../store/import.ts';
import { using } from './with-desk.ts';

/** Makes the example desk: the shipped story, in a batch that undo leaves alone. */
export const makeExampleDesk = (file: string, by: string): void =>
  using(file, 'write', (desk) => {
    importFiles(desk, { by }, [shippedStory.first()], { example: true });
  });
