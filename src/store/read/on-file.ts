import type { OnFile, SourceOnFile, StoryOnFile } from '../../domain/contents.ts';
import type { Entity, Records } from '../../domain/record.ts';
import type { Desk } from '../desk.ts';
import { isPointedTo } from '../kept.ts';
import type { Stored } from '../records.ts';

/** What keeps a withdrawn record counted, read only for withdrawn ones. */
const pointedTo = (desk: Desk, { address, body }: Stored): Pick<OnFile, 'pointedTo'> =>
  body.state === 'withdrawn' && isPointedTo(desk, address) ? { pointedTo: true } : {};

export const storyOnFile = (desk: Desk, stored: Stored<'story'>): StoryOnFile => ({
  ...stored.body,
  ...pointedTo(desk, stored),
});

export const sourceOnFile = (desk: Desk, stored: Stored<'source'>): SourceOnFile => ({
  ...stored.body,
  ...pointedTo(desk, stored),
});

/** A record that has a ref, with what the desk knows beside its body. */
export const onFile = <E extends Entity>(desk: Desk, stored: Stored<E>): Records[E] & OnFile => ({
  ...stored.body,
  ref: stored.ref ?? '',
  ...pointedTo(desk, stored),
  ...(stored.forked ? { forked: true } : {}),
});
