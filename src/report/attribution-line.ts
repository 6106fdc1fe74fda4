import type { BoardEntry } from '../domain/board.ts';
import type { StatementOnFile } from '../domain/contents.ts';
import { outletOf } from '../domain/source-name.ts';
import type { Source } from '../domain/source.ts';
import type { Edition } from './edition.ts';
import { joined, type Line, line, name, inBrackets } from './inline.ts';
import {
  dateTold,
  describedTold,
  outletTold,
  seenViaTold,
  sourceInText,
  sourceTold,
} from './told.ts';

/**
 * What stands beside every statement's words: what they are, whose, in which language, when, on
 * whose word, through whom they were seen, who translated them, and the ref.
 */
export function attributionLine(entry: BoardEntry, edition: Edition): Line {
  const { statement } = entry;
  const described = describedTold(entry, edition);
  const parts = [
    published(entry, edition),
    described === null ? [] : [described],
    seenVia(entry, edition),
    theirWord(entry, edition),
    translated(entry, edition),
  ];
  return line`${joined(parts, '; ')} ${inBrackets([statement.ref])}`;
}

function published({ statement }: BoardEntry, edition: Edition): Line {
  const { say, sources } = edition;
  const { text, speaker } = statement;
  const { ofWords, ofReport } = languages(
    statement,
    sources.get(outletOf(statement, sources) ?? speaker),
  );
  const kind = text ? say.attribution.kind(text.kind, ofWords) : null;
  const outlet = outletOf(statement, sources);
  const what =
    outlet === null
      ? say.attribution.statement(kind, sourceTold(speaker, edition))
      : say.attribution.report(
          kind,
          line`${outletTold(outlet, edition)}${ownScript(outlet, edition)}`,
        );
  const date = statement.published ?? statement.said;
  return line`${what}${ofReport === null ? '' : say.attribution.language(ofReport)}${date ? line`, ${dateTold(date, edition)}` : ''}`;
}

interface Languages {
  /** Of the words on file, where that is not said of the report as well. */
  readonly ofWords: string | null;
  /** In which it was said; where no words are on file, that of the source. */
  readonly ofReport: string | null;
}

function languages({ text, speechLang }: StatementOnFile, source: Source | undefined): Languages {
  if (!text) return { ofWords: null, ofReport: speechLang ?? source?.lang ?? null };
  const ofReport = speechLang ?? null;
  return { ofWords: text.lang === speechLang ? null : (text.lang ?? null), ofReport };
}

/** The outlet's name as it writes it itself, where the desk's name for it is another one. */
function ownScript(id: string, { sources }: Edition): Line {
  const source = sources.get(id);
  if (source?.lang === undefined || source.nameLang === source.lang) return [];
  const own = source.names.find(({ lang }) => lang === source.lang);
  return own ? line` (${name(own.name, own.lang)})` : [];
}

function seenVia(entry: BoardEntry, edition: Edition): Line {
  const path = seenViaTold(entry, edition);
  const date = entry.document?.published ?? entry.document?.seenAt;
  return path.length > 0 && date ? line`${path}, ${dateTold(date, edition)}` : path;
}

function theirWord({ statement }: BoardEntry, edition: Edition): Line {
  const { directness, characterisedBy, stance } = statement;
  if (directness !== 'characterised' || characterisedBy === undefined || stance === 'neutral')
    return [];
  return edition.say.attribution.second(stance, sourceInText(characterisedBy, edition));
}

function translated({ statement }: BoardEntry, { say }: Edition): Line {
  const { translation } = statement;
  if (!translation?.text.trim()) return [];
  const who = translation.by ?? say.method.noTranslator;
  return say.attribution.translated(name(who), translation.machine === true);
}
