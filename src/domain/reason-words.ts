import type { Board, BoardEntry } from './board.ts';
import type { ReasonWords } from './language.ts';
import type { Locale } from './locale.ts';
import { sourceInText } from './source-words.ts';

/**
 * Why an entry of a board is not counted, in words: `short` for the board, `full` for the report,
 * `again` behind another of the same reason; null for counted and neutral entries.
 */
export function reasonWords(entry: BoardEntry, board: Board, locale: Locale): ReasonWords | null {
  if (entry.reason === null) return null;
  const { stance, characterisedBy, stateReason, ref } = entry.statement;
  return locale.language.reasons[entry.reason]({
    stance,
    whose:
      characterisedBy === undefined ? null : sourceInText(characterisedBy, board.sources, locale),
    by: board.derived.standing.changes.findLast(({ from }) => from === ref)?.to ?? null,
    why: stateReason || null,
  });
}

/** `NOT COUNTED: "denied": Arabi21's word`; null where the entry counts or takes no position. */
export function notCountedWords(entry: BoardEntry, board: Board, locale: Locale): string | null {
  const words = reasonWords(entry, board, locale);
  return words && locale.language.notCounted(words.short);
}
