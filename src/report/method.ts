import { isKept } from '../domain/contents.ts';
import { grouped } from '../domain/grouped.ts';
import { outletOf } from '../domain/source-name.ts';
import { type Block, paragraph, type Section, section } from './block.ts';
import type { Edition } from './edition.ts';
import { type Line, line, name } from './inline.ts';

/** Section 9, from the data: what was read, how, and how much of it is not known. */
export function methodSection(edition: Edition): Section {
  const { say, statements } = edition;
  const unknown = statements.filter(
    ({ speaker, attribution }) =>
      attribution === 'unstated' || edition.sources.get(speaker)?.kind === 'unknown',
  ).length;
  const sentences: Line[] = [
    ...languages(edition),
    [say.method.carried(carried(edition), statements.length)],
    [say.method.origins],
    ...(unknown > 0 ? [[say.method.unknown(unknown)]] : []),
    ...translations(edition),
    [say.method.noVerdict],
  ];
  return section(
    'method',
    [say.method.title],
    sentences.map((one): Block => paragraph(one)),
  );
}

function languages({ contents, statements, say }: Edition): Line[] {
  const tags = [
    ...contents.documents.filter(isKept).map(({ lang }) => lang),
    ...statements.map(({ text }) => text?.lang),
  ].filter((tag) => tag !== undefined);
  const names = [...new Set(tags.map((tag) => say.languageName(tag)))].toSorted();
  return names.length > 0 ? [[say.method.languages(names)]] : [];
}

/** Statements read on a page that is not their outlet's own. */
function carried({ contents, statements, sources }: Edition): number {
  const carriers = new Map(contents.documents.map(({ id, carrier }) => [id, carrier]));
  return statements.filter((statement) => {
    const carrier = carriers.get(statement.document ?? '');
    return carrier !== undefined && carrier !== (outletOf(statement, sources) ?? statement.speaker);
  }).length;
}

function translations({ statements, say }: Edition): Line[] {
  const translated = statements.flatMap(({ translation }) =>
    translation?.text.trim() ? [translation] : [],
  );
  if (translated.length === 0) return [];
  const byWhom = grouped(
    translated,
    ({ by, machine }) =>
      `${by ?? say.method.noTranslator}${machine ? ` (${say.method.machine})` : ''}`,
  );
  const parts = [...byWhom].map(([who, own]) =>
    say.method.translatedBy(own.length, line`${name(who)}`),
  );
  return [say.method.translations(parts)];
}
