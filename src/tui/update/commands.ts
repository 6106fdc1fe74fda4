import { nameOf } from '../../domain/source-name.ts';
import { isNamed } from '../../domain/source.ts';
import type { Subject } from '../form.ts';
import { type Command, commandFor, keymap, reasonAgainst } from '../keymap.ts';
import {
  type Answer,
  isAtRoot,
  isWide,
  type Model,
  type Next,
  problem,
  said,
  sceneOf,
  viewOf,
} from '../model.ts';
import { entryAt } from '../spot.ts';
import { copyWords } from './copy.ts';
import { moveFocus, moveInList, saveForm, takeField } from './form-moves.ts';
import { editedInLookup, lookupRows, movedInLookup, openLookup } from './lookup.ts';
import {
  goTo,
  moved,
  movedInSearch,
  movedSideways,
  openClaim,
  pageOf,
  storyRows,
  toContested,
} from './move.ts';
import {
  discardDrafts,
  leaveForm,
  openClaimForm,
  openClaimLink,
  openDocument,
  openEdit,
  openQuestion,
  openReason,
  openRepeat,
  openReversal,
  openSource,
  openSourceLink,
  openStatement,
  openStory,
  openVerdict,
  saveDraft,
  subjectAt,
  targetOf,
  withOpened,
} from './open-form.ts';
import { scrolledDetail } from './scroll.ts';
import {
  backToSearch,
  editedInSearch,
  editHit,
  openHit,
  openSearch,
  stepBack,
  toHit,
  toHits,
  widened,
} from './search.ts';

type Run = (model: Model) => Next;

/** A key pressed outside a text field. */
export function pressed(model: Model, key: string): Next {
  const scene = sceneOf(model);
  // Where a no does something too, the Enter that saved may have been pressed twice.
  if (scene === 'ask' && key === 'enter' && model.ask?.no) return [model];
  const command = commandFor(scene, key);
  if (command) return ran(model, command);
  if (scene === 'lookup') return editedInLookup(model, key);
  if (scene === 'find') return editedInSearch(model, key);
  return [model];
}

/** Runs a command, or says why it is off. */
function ran(model: Model, command: Command): Next {
  const off = sceneOf(model) === 'form' ? null : reasonAgainst(command, model);
  if (off !== null) {
    return [{ ...model, notice: problem(`Not now: ${keymap[command].label}: ${off}.`) }];
  }
  const next = command === 'cancel' ? model : { ...model, leaving: false };
  return commands[command](next);
}

const commands: Readonly<Record<Command, Run>> = {
  statement: openStatement,
  claim: openClaimForm,
  source: openSource,
  document: openDocument,
  edit: editAtCursor,
  editClaim: (model) =>
    openEdit(
      model,
      model.board && { entity: 'claim', id: model.board.claim.id, ref: model.board.claim.ref },
    ),
  editDocument: (model) => openEdit(model, documentAtCursor(model)),
  editSource: (model) => openEdit(model, sourceAtCursor(model)),
  joinSource: (model) => openSourceLink(model, sourceAtCursor(model), 'same-as'),
  partSource: (model) => openSourceLink(model, sourceAtCursor(model), 'not-same-as'),
  repeats: openRepeat,
  reverses: openReversal,
  linkClaims: openClaimLink,
  withdraw: (model) => openReason(model, 'withdrawal'),
  hold: holdOrRelease,
  question: openQuestion,
  verdict: openVerdict,
  nextContested: (model) => toContested(model, 1),
  previousContested: (model) => toContested(model, -1),
  report: (model) =>
    model.open ? [model, { type: 'write-report', slug: model.open.story.slug }] : [model],
  undo: (model) => [model, { type: 'undo', asked: false }],
  redo: (model) => [model, { type: 'redo' }],
  newStory: openStory,
  copy: copyWords,
  original: (model) => [{ ...model, original: !model.original }],
  open: openRow,
  down: (model) => moved(model, 1),
  up: (model) => moved(model, -1),
  left: (model) => movedSideways(model, -1),
  right: (model) => movedSideways(model, 1),
  first: (model) => moved(model, -Number.MAX_SAFE_INTEGER),
  last: (model) => moved(model, Number.MAX_SAFE_INTEGER),
  pageDown: (model) => moved(model, pageOf(model)),
  pageUp: (model) => moved(model, -pageOf(model)),
  otherPane: (model) => [toOtherPane(model)],
  scrollDown: (model) => scrolledDetail(model, 1),
  scrollUp: (model) => scrolledDetail(model, -1),
  board: (model) => [goTo(model, 'board')],
  claims: (model) => [goTo(model, 'claims')],
  search: openSearch,
  searched: backToSearch,
  nextHit: (model) => toHit(model, 1),
  previousHit: (model) => toHit(model, -1),
  widen: widened,
  toHits,
  stories: (model) => [goTo(model, 'stories'), { type: 'list-stories' }],
  saveDraft,
  discard: discardDrafts,
  help: (model) => openLookup(model, 'help'),
  palette: (model) => openLookup(model, 'palette'),
  quit,
  back,
  cancel,
  suspend: (model) => [model, { type: 'suspend' }],
  repaint: (model) => [model, { type: 'repaint' }],
  next: (model) => moveFocus(model, 1),
  previous: (model) => moveFocus(model, -1),
  take: takeField,
  save: saveForm,
  optionDown: (model) => movedInOptions(model, 1),
  optionUp: (model) => movedInOptions(model, -1),
  optionPageDown: (model) => movedInOptions(model, pageOf(model)),
  optionPageUp: (model) => movedInOptions(model, -pageOf(model)),
  run: runRow,
  yes: (model) => answered(model, model.ask?.yes),
  no: (model) => answered(model, model.ask?.no),
};

function answered(model: Model, answer: Answer | undefined): Next {
  const closed = { ...model, ask: null };
  if (!answer) return [closed];
  if (answer.type !== 'shows') return [closed, answer];
  const next: Model = { ...closed, ...answer.part };
  return answer.part.form ? withOpened(next, answer.part.form) : [next];
}

function movedInOptions(model: Model, by: number): Next {
  const scene = sceneOf(model);
  if (scene === 'lookup') return movedInLookup(model, by);
  return scene === 'find' ? movedInSearch(model, by) : moveInList(model, by);
}

/** The row under the cursor of the help or the palette. */
function runRow(model: Model): Next {
  const row = lookupRows(model)[model.lookup?.at ?? 0];
  const closed = { ...model, lookup: null };
  return row ? ran(closed, row.command) : [closed];
}

function quit(model: Model): Next {
  if (!isAtRoot(model)) return [{ ...model, views: model.views.slice(0, -1) }];
  if (Object.keys(model.drafts).length === 0) return [model, { type: 'quit' }];
  const text = 'A draft is not saved; it is kept for the next start. Quit?';
  return [{ ...model, ask: { text, yes: { type: 'quit' } } }];
}

/** One step back; at the root there is none. */
function back(model: Model): Next {
  if (model.ask) return [{ ...model, ask: null }];
  if (model.lookup) return [{ ...model, lookup: null }];
  if (model.form) return [leaveForm(model)];
  if (viewOf(model) === 'search') return [stepBack(model)];
  return [isAtRoot(model) ? model : { ...model, views: model.views.slice(0, -1) }];
}

function cancel(model: Model): Next {
  if (model.ask || model.lookup || model.form || !isAtRoot(model)) return back(model);
  if (model.leaving) return [model, { type: 'quit' }];
  return [{ ...model, leaving: true, notice: said('Ctrl-C once more quits.') }];
}

function editAtCursor(model: Model): Next {
  const view = viewOf(model);
  if (view === 'search') return editHit(model);
  return openEdit(model, view === 'stories' ? storyAtCursor(model) : subjectAt(model));
}

function openRow(model: Model): Next {
  const view = viewOf(model);
  if (view === 'claims') return [goTo(model, 'board'), ...openClaim(model, model.claimAt)];
  if (view === 'board') return openRelated(model);
  if (view === 'search') return openHit(model);
  const row = storyRows(model)[model.storyAt];
  if (row === undefined) return [model];
  if (row === 'new-story') return openStory(model);
  if (row === 'example') return [model, { type: 'take-example' }];
  return [model, { type: 'open-story', slug: row.slug, claim: null }];
}

/** From a statement on another claim to that claim. */
function openRelated(model: Model): Next {
  const related = model.spot.area === 'related' ? entryAt(model) : null;
  const index = model.open?.claims.findIndex(({ id }) => id === related?.statement.claim) ?? -1;
  return index >= 0 ? [{ ...model, claimAt: index }, ...openClaim(model, index)] : [model];
}

function toOtherPane(model: Model): Model {
  if (viewOf(model) === 'board') return { ...goTo(model, 'claims') };
  return isWide(model) || model.board ? goTo(model, 'board') : model;
}

function holdOrRelease(model: Model): Next {
  const statement = entryAt(model)?.statement;
  if (statement?.state !== 'held') return openReason(model, 'hold');
  const subject: Subject = { entity: 'statement', id: statement.id, ref: statement.ref };
  return [model, { type: 'set-state', target: targetOf(model, subject), kind: 'release' }];
}

function storyAtCursor(model: Model): Subject | null {
  const row = storyRows(model)[model.storyAt];
  if (row === undefined || typeof row === 'string') return null;
  return { entity: 'story', id: row.slug, ref: row.title };
}

function documentAtCursor(model: Model): Subject | null {
  const document = entryAt(model)?.document;
  return document ? { entity: 'document', id: document.id, ref: document.ref } : null;
}

/** The outlet, or the speaker where there is none. */
function sourceAtCursor(model: Model): Subject | null {
  const statement = entryAt(model)?.statement;
  if (!statement) return null;
  const speaker = model.board?.sources.get(statement.speaker);
  const id =
    speaker && isNamed(speaker.kind) ? statement.speaker : (statement.outlet ?? statement.speaker);
  return { entity: 'source', id, ref: nameOf(id, model.board?.sources ?? new Map()) };
}
