import { spanOf } from './day.ts';
import type { Span } from './edtf.ts';
import type { Statement } from './statement.ts';

export type Dated = Pick<Statement, 'said' | 'published'>;

/** The span of a statement by rule 3, or null where it is undated. */
export type SpanReader = (statement: Dated) => Span | null;

/** Reads spans on the wall clock of `zone`: that of `said`, else of `published`. */
export function spanReader(zone: string): SpanReader {
  const read = new Map<string, Span | null>();
  return (statement) => {
    const edtf = (statement.said ?? statement.published)?.edtf;
    if (edtf === undefined) return null;
    const known = read.get(edtf);
    if (known !== undefined) return known;
    const span = spanOf(edtf, zone);
    read.set(edtf, span);
    return span;
  };
}
