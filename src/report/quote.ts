import type { Board, BoardEntry } from '../domain/board.ts';
import { reasonWords } from '../domain/reason-words.ts';
import { attributionLine } from './attribution-line.ts';
import type { Quote } from './block.ts';
import type { Edition } from './edition.ts';
import { name, words } from './inline.ts';

/** 6c: a statement's words in their own language, then translated, then whose they are. */
export function quoteOf(entry: BoardEntry, board: Board, edition: Edition): Quote {
  const { say, locale } = edition;
  const { note, ref } = entry.statement;
  const reason = reasonWords(entry, board, locale);
  return {
    kind: 'quote',
    ref,
    title: say.claims.entry(ref, say.does(entry.statement), reason ? [name(reason.full)] : []),
    passages: passagesOf(entry, edition),
    attribution: attributionLine(entry, edition),
    note: note?.trim() ? say.attribution.note(words(note)) : [],
  };
}

function passagesOf({ statement }: BoardEntry, { contents }: Edition): Quote['passages'] {
  const { text, translation } = statement;
  const isParaphrase = text?.kind === 'paraphrase';
  const original = text ? [{ text: text.original, lang: text.lang ?? null, isParaphrase }] : [];
  const lang = translation?.lang ?? contents.story.lang;
  const translated = translation ? [{ text: translation.text, lang, isParaphrase }] : [];
  return [...original, ...translated].filter((passage) => passage.text.trim() !== '');
}
