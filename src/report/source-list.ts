import { type DocumentOnFile, isKept } from '../domain/contents.ts';
import { grouped } from '../domain/grouped.ts';
import { nameOrder } from '../domain/name-order.ts';
import type { OneSource } from '../domain/one-source.ts';
import { compareRefs } from '../domain/ref.ts';
import { outletOf } from '../domain/source-name.ts';
import { type Block, paragraph, rows, type Section, section } from './block.ts';
import type { Edition } from './edition.ts';
import { type Inline, joined, type Line, line, name, words } from './inline.ts';
import { dateTold, sourceTold } from './told.ts';

/** Section 8: the sources of the story with what is known of them, and the pages that were seen. */
export function sourcesSection(edition: Edition): Section {
  const { say } = edition;
  const spoke = statementsBySource(edition);
  const sources = edition.listed.toSorted(nameOrder(edition.contents.story.lang));
  const carried = carriedBySource(edition);
  const body = sources.map((source) => {
    const heard = { refs: spoke.get(source.id) ?? [], carried: carried.get(source.id) ?? 0 };
    return sourceRow(source, heard, edition);
  });
  const table =
    body.length > 0
      ? rows(
          say.sources.head.map((title) => [title]),
          body,
        )
      : paragraph([say.head.nothingOnFile]);
  return section('sources', [say.sources.title], [table], pages(edition));
}

/** Refs of what each source said, printed or carried first, by number. */
function statementsBySource({ statements, sources }: Edition): Map<string, string[]> {
  const pairs = statements.flatMap((statement) =>
    [...new Set([statement.speaker, outletOf(statement, sources)])].map((id) => ({
      id: id ?? '',
      ref: statement.ref,
    })),
  );
  const bySource = grouped(pairs, ({ id }) => id);
  return new Map([...bySource].map(([id, own]) => [id, own.map(({ ref }) => ref)]));
}

/** How many statements each source passed on, as a hop or as the carrier of the page. */
function carriedBySource({ contents, statements, sources }: Edition): Map<string, number> {
  const carriers = new Map(contents.documents.map(({ id, carrier }) => [id, carrier]));
  const carried = new Map<string, number>();
  for (const statement of statements) {
    const own = outletOf(statement, sources) ?? statement.speaker;
    const path = [
      ...statement.via.map((hop) => hop.source),
      carriers.get(statement.document ?? ''),
    ];
    for (const id of new Set(path))
      if (id !== undefined && id !== own) carried.set(id, (carried.get(id) ?? 0) + 1);
  }
  return carried;
}

interface Heard {
  readonly refs: readonly string[];
  readonly carried: number;
}

function sourceRow(source: OneSource, { refs, carried }: Heard, edition: Edition): Line[] {
  const { say } = edition;
  return [
    [name(source.name)],
    joined(otherNames(source), ', '),
    source.country === undefined ? [] : [name(say.countryName(source.country))],
    source.lang === undefined ? [] : [say.languageName(source.lang)],
    joined(known(source, carried, edition), '; '),
    refs.length > 0 ? [refs.join(', ')] : [],
  ];
}

/** Its other spellings but those that are told as what other records of it are called. */
const otherNames = ({ names, alsoAs }: OneSource): Line[] =>
  names
    .filter((other) => !alsoAs.some(({ name: told }) => told === other.name))
    .map((other) => [name(other.name, other.lang)]);

const known = (source: OneSource, carried: number, edition: Edition): Line[] => [
  source.medium?.trim() ? [name(source.medium)] : [edition.say.kindOfSource(source.kind)],
  source.role?.trim() ? [name(source.role)] : [],
  takenAsOne(source, edition),
  source.official ? [edition.say.sources.official] : [],
  ...belonging(source, edition),
  source.note?.trim() ? [words(source.note)] : [],
  carried > 0 ? [edition.say.sources.carried(carried)] : [],
];

const takenAsOne = ({ ids, alsoAs }: OneSource, { say }: Edition): Line =>
  ids.length === 1 ? [] : say.sources.asOne(alsoAs.map((other) => [name(other.name, other.lang)]));

const belonging = ({ partOf, usedBy }: OneSource, edition: Edition): Line[] => [
  partOf === undefined ? [] : edition.say.sources.partOf(sourceTold(partOf, edition)),
  usedBy === undefined ? [] : edition.say.sources.usedBy(sourceTold(usedBy, edition)),
];

function pages(edition: Edition): Section[] {
  const { say, contents } = edition;
  const documents = contents.documents.filter(isKept).toSorted((a, b) => compareRefs(a.ref, b.ref));
  if (documents.length === 0) return [];
  const body = documents.map((document) => pageRow(document, edition));
  const table: Block = rows(
    say.sources.pagesHead.map((title) => [title]),
    body,
  );
  return [section('pages', [say.sources.pages], [table])];
}

function pageRow(document: DocumentOnFile, edition: Edition): Line[] {
  const { say } = edition;
  const { ref, title, carrier, published, url, extent, keptCopy } = document;
  return [
    title === undefined ? [ref] : line`${ref} ${words(title, document.lang)}`,
    [sourceTold(carrier, edition)],
    published ? [dateTold(published, edition)] : [],
    url === undefined ? [] : [address(url)],
    extent === undefined ? [] : [say.sources.extent[extent]],
    [keptCopy ? say.sources.kept : say.sources.notKept],
  ];
}

const address = (url: string): Inline => ({ kind: 'link', text: url, url });
