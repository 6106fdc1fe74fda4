import { source, type Source } from '../../domain/source.ts';
import type { Desk } from '../../store/desk.ts';
import type { Edit, NewRecord } from '../../store/edit.ts';
import { type Likely, likelySame } from '../../store/likely-same.ts';
import { strayWords, withArticle } from '../../store/likely-words.ts';
import { storedAt } from '../../store/records.ts';
import { allNames } from '../../store/spelling.ts';
import { languageOf } from '../../text/language.ts';
import type { NewEntry } from '../entry/entry.ts';
import type { SourceAnswer } from '../entry/source-answer.ts';
import type { Ask, Effect } from '../model.ts';

type Save = Extract<Effect, { type: 'save' }>;

/** The sources among new entries, as they will be stored. */
const sourcesOf = (entries: readonly NewEntry[]): readonly Source[] =>
  entries.flatMap(({ entity, record }) => {
    const read = entity === 'source' ? source.safeParse(record) : null;
    return read?.success ? [read.data] : [];
  });

/** The first question about new sources that are likely here already; null where none is open. */
export function likelyQuestion(desk: Desk, entries: readonly NewEntry[], save: Save): Ask | null {
  const { answers = [] } = save;
  for (const made of sourcesOf(entries)) {
    const open = likelySame(desk, made).find((one) => !isAnswered(answers, made, one));
    if (open) return askOf(made, open, save);
  }
  return null;
}

const isAnswered = (answers: readonly SourceAnswer[], made: Source, { source: here }: Likely) =>
  answers.some(({ name, onFile }) => name === made.name && onFile.id === here.id);

function askOf(made: Source, { source: here }: Likely, save: Save): Ask {
  const onFile = { kind: 'known', id: here.id, name: here.name, sourceKind: here.kind } as const;
  const answered = (same: boolean): Save => ({
    ...save,
    answers: [...(save.answers ?? []), { name: made.name, onFile, same }],
  });
  const others = allNames(here).filter((name) => name !== here.name);
  const also = others.length === 0 ? '' : ` (${others.join(', ')})`;
  const kind = here.kind === made.kind ? '' : `, ${withArticle(here.kind)} on file`;
  const stray = strayWords(made).map((sentence) => `${sentence} `);
  return {
    text: `${stray.join('')}Is “${made.name}” the same as ${here.name}${also}${kind}? A no is remembered; Esc: back to the form.`,
    yes: answered(true),
    no: answered(false),
  };
}

/** The links by which a “no” is remembered. */
export const keptApart = (
  entries: readonly NewEntry[],
  answers: readonly SourceAnswer[],
): readonly NewRecord[] =>
  sourcesOf(entries).flatMap((made) =>
    answers
      .filter(({ name, same }) => !same && name === made.name)
      .map(({ onFile }) => ({
        entity: 'sourceLink' as const,
        story: null,
        record: { from: made.id, rel: 'not-same-as', to: onFile.id },
      })),
  );

/** The spellings by which sources on file are known from now on. */
export function spellingsLearnt(
  desk: Desk,
  answers: readonly SourceAnswer[],
  others: readonly string[] = [],
): readonly Edit[] {
  return answers.flatMap(({ name, onFile, same }) => {
    const address = { entity: 'source', story: null, id: onFile.id } as const;
    const here = same ? storedAt(desk, address)?.body : undefined;
    if (!here) return [];
    const known = allNames(here);
    const learnt = [...new Set([name, ...others])].filter((one) => !known.includes(one));
    if (learnt.length === 0) return [];
    return [{ address, fields: { names: [...here.names, ...learnt.map(spelled)] } }];
  });
}

function spelled(name: string): Source['names'][number] {
  const lang = languageOf(name);
  return lang === null ? { name } : { name, lang };
}
