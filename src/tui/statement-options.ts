import type { BoardEntry } from '../domain/board.ts';
import { dateWords } from '../domain/date-words.ts';
import { localeOf } from '../domain/locale.ts';
import { fold } from '../text/fold.ts';
import type { Form, Option } from './form.ts';
import type { Model } from './model.ts';

const mostShown = 6;
const stanceWords = { confirm: 'confirms', deny: 'denies', neutral: 'no position' };

/**
 * The other statements of the board that a link may lead to, with what tells them apart: those the
 * letters stand in, then those of the sources, by id, that the letters mean.
 */
export function statementOptions(
  model: Model,
  form: Form,
  typed: string,
  sources: readonly string[] = [],
): readonly Option[] {
  const others = othersFor(model, form);
  const written = others.filter(({ statement: { ref }, heading, described }) =>
    fold([ref, heading, described].join(' ')).includes(fold(typed)),
  );
  const lead = (id: string): string => model.leads.get(id) ?? id;
  const meant = new Set(sources.map(lead));
  const said = others.filter((entry) => sourcesOf(entry).some((id) => meant.has(lead(id))));
  return [...new Set([...written, ...said])].slice(0, mostShown).map((entry) => {
    const { statement, heading } = entry;
    const label = `${statement.ref} ${heading}`;
    const pick = { kind: 'known', id: statement.id, name: label } as const;
    return { label, detail: detailOf(model, entry), pick };
  });
}

/** Who prints it and who says it. */
const sourcesOf = ({ statement: { outlet, speaker } }: BoardEntry): readonly string[] =>
  outlet === undefined ? [speaker] : [outlet, speaker];

function othersFor(model: Model, form: Form): readonly BoardEntry[] {
  const { board } = model;
  if (!board) return [];
  const own = [...board.confirm, ...board.deny, ...board.neutral];
  const all: readonly BoardEntry[] = [...own, ...board.related];
  const others = all.filter(({ statement }) => statement.id !== form.about?.id);
  if (form.name !== 'reversal') return others;
  const newer = own.find(({ statement }) => statement.id === form.about?.id)?.statement;
  return newer ? reversible(model, newer, others) : [];
}

/** What one speaker's statement can reverse: its own live ones on the claim, a turn round first. */
function reversible(
  { board, leads }: Model,
  { speaker, stance, claim }: BoardEntry['statement'],
  others: readonly BoardEntry[],
): readonly BoardEntry[] {
  const lead = (id: string): string => leads.get(id) ?? id;
  const isOpposite = ({ statement }: BoardEntry): boolean =>
    statement.stance !== stance && statement.stance !== 'neutral' && stance !== 'neutral';
  return others
    .filter(({ statement }) => statement.claim === claim && claim === board?.claim.id)
    .filter(({ statement }) => statement.state === 'live')
    .filter(({ statement }) => lead(statement.speaker) === lead(speaker))
    .toSorted((a, b) => Number(isOpposite(b)) - Number(isOpposite(a)));
}

/** "denies, 24 Jun°: the first words", the words in the desk's language where there are such. */
function detailOf({ open }: Model, { statement, described }: BoardEntry): string {
  const { stance, published, translation, text } = statement;
  const date = published && open ? [dateWords(published, localeOf(open.story), 'short')] : [];
  const words = translation?.text ?? text?.original ?? described;
  return `${[stanceWords[stance], ...date].join(', ')}: ${words.slice(0, 200)}`;
}
