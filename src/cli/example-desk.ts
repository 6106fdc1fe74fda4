import { shippedStory } from '../host.ts';
import { importFiles } from '../store/import/import.ts';
import { writingTo } from './writing.ts';

/** Makes the example desk: the shipped story, in a batch that undo leaves alone. */
export const makeExampleDesk = (file: string, by: string): void =>
  writingTo(file, (desk) => {
    importFiles(desk, { by }, [shippedStory.first()], { example: true });
  });
