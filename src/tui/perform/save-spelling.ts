import { source } from '../../domain/source.ts';
import { add } from '../../store/edit.ts';
import { storedAt } from '../../store/records.ts';
import { allNames } from '../../store/spelling.ts';
import type { Fields } from '../entry/entry.ts';
import type { SourceAnswer } from '../entry/source-answer.ts';
import type { Carried, Message, Model } from '../model.ts';
import { spellingsLearnt } from './likely.ts';
import { again } from './show.ts';
import { sentence, type Workplace } from './workplace.ts';

/** What a form for a new source says that is no rule's business, where the file says nothing. */
const filled = ['country', 'role', 'lang', 'medium', 'official', 'note'] as const;

interface Spelled {
  readonly record: Fields;
  readonly own: SourceAnswer;
  readonly carried: Carried;
}

/** A source form whose source is on file: its spellings are learnt, and what was not known of it. */
export function saveSpelling(
  { record, own, carried }: Spelled,
  place: Workplace,
  model: Model,
): readonly Message[] {
  const { desk, author } = place;
  const { onFile } = own;
  const address = { entity: 'source', story: null, id: onFile.id } as const;
  const here = storedAt(desk, address)?.body;
  const typed = source.parse({ id: onFile.id, ...record });
  const news = Object.fromEntries(
    filled.flatMap((field) =>
      here?.[field] === undefined && typed[field] !== undefined ? [[field, typed[field]]] : [],
    ),
  );
  const [learnt] = spellingsLearnt(desk, [own], allNames(typed));
  const fields = { ...learnt?.fields, ...news };
  const edits = Object.keys(fields).length === 0 ? [] : [{ address, fields }];
  const saved = add(desk, { by: author }, [], edits);
  const words =
    edits.length === 0
      ? `${onFile.name} is on file so already.`
      : `${onFile.name} is also written ${own.name}. u takes it back.`;
  const next = { ...carried, source: onFile };
  return [{ type: 'saved', carried: next, notice: sentence(words, saved) }, ...again(place, model)];
}
