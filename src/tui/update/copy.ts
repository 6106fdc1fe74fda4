import { type Model, type Next, said } from '../model.ts';
import { entryAt } from '../spot.ts';

/** The words under the cursor as they are on file, whatever the screen has made of them. */
export function copyWords(model: Model): Next {
  const statement = entryAt(model)?.statement;
  const text = statement?.text;
  if (!statement || !text) return [model];
  // A paraphrase never passes for their words, wherever it is put.
  const words = text.kind === 'paraphrase' ? `≈ ${text.original}` : text.original;
  const notice = said(
    `The words of ${statement.ref} go to the clipboard as they are on file, where the terminal allows it.`,
  );
  return [
    { ...model, notice },
    { type: 'copy', text: words },
  ];
}
