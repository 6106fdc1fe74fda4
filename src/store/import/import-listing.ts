import { type SpanReader, spanReader } from '../../domain/dated.ts';
import { joinSources } from '../../domain/joined.ts';
import type { Records } from '../../domain/record.ts';
import type { GivenFile } from '../../import/given.ts';
import type { Desk } from '../desk.ts';
import { labelOf } from '../label.ts';
import { sourcesReached } from '../read/sources-reached.ts';
import { storyAt } from '../read/story-part.ts';
import { stateAt, storedAt } from '../records.ts';
import { addressIn } from './import-given.ts';
import { faultBetween, linkIn, type LinkAt } from './import-link.ts';
import { endEntity } from './import-reference.ts';

/**
 * A sentence for every live link of a file that does not count as its ends are here, of those
 * whose ends `mayDiffer` from what the file's command says of them.
 */
export function* linksNotCounted(
  desk: Desk,
  file: GivenFile,
  mayDiffer: (link: LinkAt) => boolean,
): Iterable<string> {
  let spanOf: SpanReader | undefined;
  for (const given of file.records) {
    const at = linkIn(file, given);
    const address = addressIn(file, given);
    if (!at || !mayDiffer(at) || stateAt(desk, address) !== 'live') continue;
    spanOf ??= spanReader(storyAt(desk, file.story.body.slug).zone);
    const fault = faultHere(desk, at, spanOf);
    if (fault !== null) yield `${labelOf(desk, address)} no longer counts: it ${fault}.`;
  }
}

function faultHere(desk: Desk, at: LinkAt, spanOf: SpanReader): string | null {
  const { entity, story, link } = at;
  const [from, to] = [link.from, link.to].map(
    (id) => storedAt(desk, { entity: endEntity[entity], story, id })?.body,
  );
  if (!from || !to) return null;
  const speakers = [from, to].flatMap((end) => speakerOf(end));
  const { sources, sourceLinks } = sourcesReached(desk, speakers);
  return faultBetween(at, from, to, { lead: joinSources(sources, sourceLinks).lead, spanOf });
}

const speakerOf = (end: Records[keyof Records]): readonly string[] =>
  'speaker' in end ? [end.speaker] : [];
