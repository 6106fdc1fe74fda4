import { exportStory } from '../../store/export.ts';
import type { Call } from '../call.ts';
import { chosenStory } from '../chosen-story.ts';
import { printJsonText } from '../output.ts';
import { reading } from '../with-desk.ts';

/** `export`: one story as gainsay/1 JSON on stdout. */
export const exportOne = (call: Call): Promise<void> =>
  reading(call, (desk) => printJsonText(exportStory(desk, chosenStory(call, desk).slug)));
