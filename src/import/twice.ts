import { entityKinds } from '../domain/record.ts';
import type { AnyGiven } from './given.ts';
import { pathText } from './json-path.ts';
import type { Finding } from './record-fault.ts';

/**
 * What makes a record this one within its file: its id; of a link its ends and rel, of a source
 * link its pair of ends, whatever the rel.
 */
function identityOf(given: AnyGiven): string {
  const { entity, body } = given;
  if ('slug' in body) return JSON.stringify([entity, body.slug]);
  if ('id' in body) return JSON.stringify([entity, body.id]);
  const { from, rel, to } = body;
  return JSON.stringify(entity === 'sourceLink' ? [entity, from, to] : [entity, from, rel, to]);
}

/** Records that stand in the file a second time. */
export function twiceFindings(records: readonly AnyGiven[]): readonly Finding[] {
  const first = new Map<string, AnyGiven>();
  return records.flatMap((given): readonly Finding[] => {
    const identity = identityOf(given);
    const before = first.get(identity);
    if (!before) {
      first.set(identity, given);
      return [];
    }
    return [twice(given, before)];
  });
}

function twice(given: AnyGiven, before: AnyGiven): Finding {
  const { entity, body, path } = given;
  const there = pathText(before.path);
  if ('id' in body) {
    const what = `${JSON.stringify(body.id)} is already the id of ${there} in this file`;
    return { path: [...path, 'id'], what };
  }
  const same = !('rel' in body && 'rel' in before.body) || body.rel === before.body.rel;
  const what = same
    ? `is the same link as ${there}`
    : `joins the same ${entityKinds.source.plural} as ${there}; a pair has one rel`;
  return { path: entity === 'story' ? [] : path, what };
}
