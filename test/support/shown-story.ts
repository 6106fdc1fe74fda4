import { boardOf } from '../../src/domain/board.ts';
import type { Contents } from '../../src/domain/contents.ts';
import { derive } from '../../src/domain/derive.ts';
import { isContested } from '../../src/domain/standing.ts';
import { fold } from '../../src/text/fold.ts';
import type { Effect, Message, Size } from '../../src/tui/model.ts';
import { startModel } from '../../src/tui/model.ts';
import { textOf } from '../../src/tui/paint.ts';
import { leadsOf } from '../../src/tui/perform/show.ts';
import { Program } from '../../src/tui/program.ts';
import { frameOf, rowsOfFrame } from '../../src/tui/screens/frame.ts';
import { contentsOf, readStoryFile } from './contents.ts';

export const shippedContents = (): Contents => contentsOf(readStoryFile('hmeimim.json'));
export const updatedContents = (): Contents =>
  contentsOf(readStoryFile('hmeimim.json'), readStoryFile('hmeimim-update.json'));

export interface Shown {
  readonly program: Program;
  /** Effects that were asked for, but for those that only read. */
  readonly asked: Effect[];
}

/** The interface open on a story that can be read and not written to. */
export function shown(contents: Contents, size: Partial<Size> = {}): Shown {
  const asked: Effect[] = [];
  const start = startModel({
    size: { columns: 80, rows: 24, ...size },
    demo: false,
    author: 'desk',
    zone: 'Europe/Istanbul',
  });
  const program = new Program(start, (effect) => {
    const answer = answersFrom(contents, effect);
    if (!answer) asked.push(effect);
    return answer ?? [];
  });
  for (const message of opening(contents)) program.send(message);
  return { program, asked };
}

function opening(contents: Contents): readonly Message[] {
  const derived = derive(contents);
  const claims = contents.claims.flatMap((claim) => {
    const own = derived.get(claim.id);
    return own ? [{ ...claim, standing: own.standing }] : [];
  });
  const first = claims.find(({ standing }) => isContested(standing)) ?? claims[0];
  const names = new Map(contents.sources.map(({ id, name }) => [id, name]));
  const documents = contents.documents.map((document) => ({
    ...document,
    carrier: names.get(document.carrier) ?? document.carrier,
  }));
  const { slug, title } = contents.story;
  const counts = { claims: claims.length, statements: contents.statements.length, contested: 1 };
  return [
    { type: 'stories', stories: [{ slug, title, ...counts }] },
    { type: 'story', open: { story: contents.story, claims, documents }, claim: first?.id ?? null },
    ...(first ? boardMessage(contents, first.id) : []),
  ];
}

function boardMessage(contents: Contents, claim: string): readonly Message[] {
  const own = derive(contents, [claim]).get(claim);
  if (!own) return [];
  const board = boardOf(contents, claim, own);
  return [{ type: 'board', board, leads: leadsOf(contents), statement: null }];
}

function answersFrom(contents: Contents, effect: Effect): readonly Message[] | null {
  switch (effect.type) {
    case 'open-claim':
      return boardMessage(contents, effect.claim);
    case 'open-story':
      return opening(contents);
    case 'list-stories':
      return opening(contents).slice(0, 1);
    case 'search':
      return [foundIn(contents, effect.text)];
    case 'find-sources': {
      const { field, text } = effect;
      const sources = contents.sources
        .map(({ id, name, kind, names }) => ({
          id,
          name,
          kind,
          names: [name, ...names.map((one) => one.name)],
        }))
        .filter(({ names }) => names.some((one) => fold(one).includes(fold(text))))
        .map((source) => ({ ...source, found: 'by-name' as const }));
      return [{ type: 'sources', field, text, sources }];
    }
    default:
      return null;
  }
}

/** The statements whose words contain the text, on their claims. */
function foundIn(contents: Contents, text: string): Message {
  const wanted = fold(text);
  const hits = contents.statements.filter(
    ({ text: words }) => wanted !== '' && fold(words?.original ?? '').includes(wanted),
  );
  const groups = contents.claims.map((claim) => ({
    ref: claim.ref,
    title: claim.text,
    claim: claim.id,
    hits: hits
      .filter((hit) => hit.claim === claim.id)
      .map(({ id, ref, speaker, stance, state, text: words }) => ({
        kind: 'statement' as const,
        story: contents.story.slug,
        id,
        ref,
        heading: speaker,
        stance,
        state,
        field: '',
        text: words?.original ?? '',
        marks: [{ from: 0, to: 3 }],
      })),
  }));
  return {
    type: 'found',
    text,
    groups: groups.filter((group) => group.hits.length > 0),
    more: false,
    isCut: false,
    like: [],
  };
}

/** Presses keys and types text as a terminal sends them. */
export function type(program: Program, ...inputs: readonly string[]): void {
  for (const input of inputs) {
    const isKey =
      /^(?:enter|esc|tab|up|down|left|right|home|end|backspace|(?:ctrl|alt|shift)\+.+)$/u;
    program.send({
      type: 'input',
      input: isKey.test(input) ? { kind: 'key', name: input } : { kind: 'text', text: input },
    });
  }
}

/** The screen as a person sees it, without blanks at the ends of lines. */
export const picture = ({ program }: Pick<Shown, 'program'>): string =>
  rowsOfFrame(frameOf(program.model))
    .map((row) => textOf(row).trimEnd())
    .join('\n');
