import { Problem } from '../../domain/problem.ts';
import type { Entity } from '../../domain/record.ts';
import type { Desk } from '../../store/desk.ts';
import { entityWords } from '../../store/parse-record.ts';
import { resolveRef } from '../../store/read/resolve-ref.ts';
import { resolveSource } from '../../store/read/resolve-source.ts';
import { relationLines } from './link-words.ts';

/** A word that links records, and what it links. */
interface Joining {
  readonly rel: string;
  readonly joins: 'source' | 'claim' | 'statement';
}

interface Where {
  readonly desk: Desk;
  readonly story: string | undefined;
}

/**
 * The id of an end of a link, named by ref, id or spelling.
 * @throws Problem usage for a record that this link does not join, and as resolveRef does
 */
export function linkEnd(text: string, joining: Joining, where: Where): string {
  return joining.joins === 'source'
    ? sourceEnd(text, joining, where)
    : recordEnd(text, joining, where);
}

function recordEnd(text: string, joining: Joining, { desk, story }: Where): string {
  const { entity, id } = resolveRef(desk, text, story);
  if (entity !== joining.joins) throw anotherKind(text, joining, entity);
  return id;
}

/** A source by any spelling; what is no source, but on file, is called what it is. */
function sourceEnd(text: string, joining: Joining, { desk, story }: Where): string {
  try {
    return resolveSource(desk, text);
  } catch (error) {
    const other = error instanceof Problem ? kindNamed(text, { desk, story }) : undefined;
    throw other === undefined || other === 'source' ? error : anotherKind(text, joining, other);
  }
}

function kindNamed(text: string, { desk, story }: Where): Entity | undefined {
  try {
    return resolveRef(desk, text, story).entity;
  } catch (error) {
    // It names nothing at all.
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

const anotherKind = (text: string, { rel, joins }: Joining, entity: Entity): Problem =>
  new Problem(
    'usage',
    `${rel} joins ${joins}s; ${text} is a ${entityWords[entity]}.`,
    relationLines.join(' '),
  );
