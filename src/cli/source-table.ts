import { grouped } from '../domain/grouped.ts';
import { type OneSource, oneSources } from '../domain/one-source.ts';
import { leadOf } from '../domain/source-name.ts';
import type { Desk } from '../store/desk.ts';
import type { SourceRow } from '../store/read/source-rows.ts';
import { sourcesReached } from '../store/read/sources-reached.ts';
import { foldName } from '../store/spelling.ts';
import type { Column } from './table.ts';

/** Sources as people read them: joined ones in one row, with the statements of all. */
export interface SourceLine {
  readonly id: string;
  readonly name: string;
  readonly source: OneSource;
  readonly statements: number;
}

/** The sources of these rows, joined ones once, under the name that suits the language. */
export function sourceLines(
  desk: Desk,
  rows: readonly SourceRow[],
  lang: string,
): readonly SourceLine[] {
  const reached = sourcesReached(
    desk,
    rows.map(({ id }) => id),
  );
  const named = oneSources(reached.sources, reached.sourceLinks, lang);
  return [...grouped(rows, ({ id }) => leadOf(id, named))].flatMap(([id, own]) => {
    const source = named.get(id);
    const statements = own.reduce((sum, row) => sum + row.statements, 0);
    return source ? [{ id, name: source.name, source, statements }] : [];
  });
}

interface Table {
  readonly columns: readonly Column[];
  readonly row: (line: SourceLine) => readonly string[];
}

/** Names first; ids where a person gave them, or where two sources are called alike. */
export function sourceTable(lines: readonly SourceLine[]): Table {
  const called = grouped(lines, ({ name }) => foldName(name));
  const idsOf = ({ name, source: { id, ids } }: SourceLine): string => {
    const given = ids.filter((one) => !madeId.test(one));
    const isAlone = called.get(foldName(name))?.length === 1;
    return given.length > 0 ? given.join(', ') : isAlone ? '' : id;
  };
  const hasIds = lines.some((line) => idsOf(line) !== '');
  return {
    columns: [
      { title: 'name', flexible: true },
      { title: 'kind' },
      { title: 'country' },
      { title: 'statements' },
      ...(hasIds ? [{ title: 'id' }] : []),
    ],
    row: (line) => [
      [line.name, ...line.source.names.map(({ name }) => name)].join(' · '),
      kindOf(line),
      line.source.country ?? '',
      String(line.statements),
      ...(hasIds ? [idsOf(line)] : []),
    ],
  };
}

/** Counts as live while something names it, but is withdrawn itself. */
const kindOf = ({ source: { medium, kind, state } }: SourceLine): string =>
  `${medium ?? kind}${state === 'withdrawn' ? ', withdrawn' : ''}`;

/** A UUID, which the program made and nobody remembers. */
const madeId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
