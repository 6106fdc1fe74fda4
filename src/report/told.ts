import type { BoardEntry } from '../domain/board.ts';
import { shortInText, shortOf } from '../domain/claim-name.ts';
import type { ClaimOnFile, StatementOnFile } from '../domain/contents.ts';
import { dateWords } from '../domain/date-words.ts';
import type { EdtfDate } from '../domain/field.ts';
import { nameOf, outletOf } from '../domain/source-name.ts';
import { sourceInText as inText } from '../domain/source-words.ts';
import type { Edition } from './edition.ts';
import { type Inline, type Line, line, name, words } from './inline.ts';

const lineLength = 160;

/** A source by its name. */
export const sourceTold = (id: string, { sources }: Edition): Inline => name(nameOf(id, sources));

/** Inside a sentence: "a site not named" for a source of kind unknown. */
export const sourceInText = (id: string, { sources, locale }: Edition): Inline =>
  name(inText(id, sources, locale));

/** "the Turkish newspaper Aydınlık"; a person or institution by its name alone. */
export function outletTold(id: string, edition: Edition): Line {
  const source = edition.sources.get(id);
  const told = sourceInText(id, edition);
  return source?.kind === 'outlet' ? edition.say.outlet(told, source) : [told];
}

export const shortTold = (claim: ClaimOnFile): Inline => name(shortOf(claim));
export const shortToldInText = (claim: ClaimOnFile): Inline => name(shortInText(claim));

export const dateTold = (date: EdtfDate, { locale }: Edition): Inline => ({
  kind: 'date',
  text: dateWords(date, locale),
  basis: date.basis,
});

/** The date that orders a statement (rule 3): when it was said, else published. */
export function statementDate(
  statement: Pick<StatementOnFile, 'said' | 'published'>,
  edition: Edition,
): Inline {
  const date = statement.said ?? statement.published;
  return date ? dateTold(date, edition) : edition.say.answer.noDate;
}

/** Who says so, where that is not the outlet itself; null where the outlet speaks for itself. */
export function describedTold(entry: BoardEntry, edition: Edition): Inline | null {
  const { label, speaker } = entry.statement;
  const outlet = outletOf(entry.statement, edition.sources);
  if (!label) return outlet === speaker || outlet === null ? null : sourceTold(speaker, edition);
  return label.translation === undefined ? words(label.text, label.lang) : words(label.translation);
}

/**
 * The words in the report's language where there is a translation, cut at a word; ≈ or quoted, a
 * translation told apart from what was printed.
 */
export function wordsTold({ statement }: BoardEntry, { contents, say }: Edition): Line {
  const { text, translation } = statement;
  if (!text?.original.trim()) return [say.answer.noWords];
  const isTranslated = Boolean(translation?.text.trim());
  const shown =
    translation && isTranslated
      ? words(cut(translation.text), translation.lang ?? contents.story.lang)
      : words(cut(text.original), text.lang);
  if (text.kind === 'paraphrase') return ['≈ ', shown, fullStop(shown)];
  const aside = isTranslated ? ` ${say.answer.translated(translation?.machine === true)}` : '';
  return ['“', shown, `”${aside}`, fullStop(shown)];
}

const fullStop = (shown: Inline): string =>
  typeof shown === 'object' && 'text' in shown && /[.!?…؟。۔]["”»]?$/u.test(shown.text) ? '' : '.';

function cut(text: string): string {
  const flat = text.trim().replace(/\s+/gu, ' ');
  if (flat.length <= lineLength) return flat;
  const end = flat.lastIndexOf(' ', lineLength);
  const kept = end > 0 ? flat.slice(0, end) : Array.from(flat).slice(0, lineLength).join('');
  return `${kept.replace(/[\s,;:.]+$/u, '')}…`;
}

/** "seen via Arabi21 and a site not named"; nothing where the outlet's own page was read. */
export function seenViaTold(entry: BoardEntry, edition: Edition): Line {
  if (entry.seenVia.length === 0) return [];
  const path = entry.seenVia.map((id) => [sourceInText(id, edition)]);
  return edition.say.answer.seenVia(edition.say.list(path));
}

/** "C07, intelligence talks in progress". */
export const claimTold = (claim: ClaimOnFile): Line =>
  line`${claim.ref}, ${shortToldInText(claim)}`;
