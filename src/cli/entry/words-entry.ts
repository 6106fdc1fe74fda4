import { typedWords } from '../../domain/typed-words.ts';
import { type Draft, valueAt, withAt } from './at-path.ts';

/** Words typed inside quotation marks are an excerpt, others a paraphrase, unless that was said. */
export function withTypedWords(draft: Draft): Draft {
  const typed = valueAt(draft, 'text.original');
  if (typeof typed !== 'string' || valueAt(draft, 'text.kind') !== undefined) return draft;
  const { original, kind } = typedWords(typed);
  return withAt(withAt(draft, 'text.original', original), 'text.kind', kind);
}
