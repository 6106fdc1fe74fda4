import { hitsOf } from './found.ts';
import { isWide, type Model, type Scene } from './model.ts';
import { entryAt } from './spot.ts';

export interface Binding {
  /** Empty: reached through the palette alone. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly on: readonly Scene[];
  /** The words in the footer, where it is shown there. */
  readonly footer?: string;
  /** The scenes whose footer shows it; all of `on` by default. */
  readonly footerOn?: readonly Scene[];
  /** Why it does nothing now, or null. */
  readonly unless?: (model: Model) => string | null;
}

export const screens = ['board', 'claims', 'stories', 'search'] as const;
const inStory = ['board', 'claims'] as const;
const everywhere = [...screens, 'find', 'form', 'lookup', 'ask'] as const;

const withoutStory = (model: Model): string | null => (model.open ? null : 'no story is open');
const withoutClaim = (model: Model): string | null =>
  withoutStory(model) ?? (model.board ? null : 'no claim is open');
const withoutStatement = (model: Model): string | null =>
  entryAt(model) ? null : 'the cursor is on no statement';
const withoutWords = (model: Model): string | null =>
  withoutStatement(model) ?? (entryAt(model)?.statement.text ? null : 'it has no words on file');
const withoutContested = (model: Model): string | null =>
  withoutStory(model) ?? (model.open?.claims.length === 0 ? 'no claims yet' : null);
const withoutDraft = (model: Model): string | null =>
  Object.keys(model.drafts).length === 0 ? 'no draft is kept' : null;
const withoutHits = ({ search }: Model): string | null =>
  search && hitsOf(search).length > 0 ? null : 'nothing has been found: / searches';
const withoutPane = (model: Model): string | null =>
  isWide(model) || model.open ? null : 'no claims to go to';

/** Every command with its keys: footer, help, palette and the README's table are made from it. */
export const keymap = {
  statement: {
    keys: ['a'],
    label: 'statement on this claim',
    on: inStory,
    footer: 'statement',
    footerOn: ['board'],
    unless: withoutClaim,
  },
  claim: {
    keys: ['A'],
    label: 'claim',
    on: inStory,
    footer: 'claim',
    footerOn: ['claims'],
    unless: withoutStory,
  },
  source: { keys: ['s'], label: 'source', on: screens },
  document: {
    keys: ['p'],
    label: 'document that statements are seen in',
    on: inStory,
    unless: withoutStory,
  },
  edit: {
    keys: ['e'],
    label: 'edit the entry under the cursor',
    on: screens,
    footer: 'edit',
    footerOn: ['claims'],
  },
  editClaim: { keys: [], label: 'edit this claim', on: ['board'], unless: withoutClaim },
  editDocument: {
    keys: [],
    label: 'edit the document of this statement',
    on: ['board'],
    unless: withoutStatement,
  },
  editSource: {
    keys: [],
    label: 'edit the source of this statement',
    on: ['board'],
    unless: withoutStatement,
  },
  joinSource: {
    keys: [],
    label: 'this source is the same as …',
    on: ['board'],
    unless: withoutStatement,
  },
  partSource: {
    keys: [],
    label: 'part this source from …',
    on: ['board'],
    unless: withoutStatement,
  },
  repeats: {
    keys: ['r'],
    label: 'this one repeats, or has the same origin as …',
    on: ['board'],
    footer: 'repeats',
    unless: withoutStatement,
  },
  reverses: {
    keys: ['R'],
    label: 'this one reverses …',
    on: ['board'],
    unless: withoutStatement,
  },
  linkClaims: {
    keys: ['L'],
    label: 'link this claim to another',
    on: inStory,
    unless: withoutClaim,
  },
  withdraw: { keys: ['d'], label: 'withdraw', on: inStory, unless: withoutStory },
  hold: { keys: ['H'], label: 'hold, or release', on: ['board'], unless: withoutStatement },
  question: { keys: ['Q'], label: 'open question', on: inStory, unless: withoutStory },
  verdict: { keys: ['V'], label: 'verdict', on: inStory, unless: withoutClaim },
  nextContested: {
    keys: ['c'],
    label: 'next contested claim',
    on: inStory,
    footer: 'next contested',
    unless: withoutContested,
  },
  previousContested: {
    keys: ['C'],
    label: 'previous contested claim',
    on: inStory,
    unless: withoutContested,
  },
  report: {
    keys: ['x'],
    label: 'write the report, and say where',
    on: inStory,
    footer: 'report',
    unless: withoutStory,
  },
  undo: {
    keys: ['u'],
    label: 'undo, and say what',
    on: screens,
    footer: 'undo',
    footerOn: inStory,
  },
  redo: { keys: ['U', 'ctrl+r'], label: 'redo what was undone', on: screens },
  newStory: { keys: [], label: 'new story', on: screens },
  original: { keys: ['t'], label: 'original or translation', on: ['board'], unless: withoutClaim },
  copy: {
    keys: ['y'],
    label: 'copy the words as they are on file',
    on: ['board'],
    unless: withoutWords,
  },
  open: {
    keys: ['enter'],
    label: 'open',
    on: screens,
    footer: 'open',
    footerOn: ['claims', 'stories', 'search'],
  },
  down: { keys: ['j', 'down'], label: 'down', on: screens },
  up: { keys: ['k', 'up'], label: 'up', on: screens },
  left: { keys: ['h', 'left'], label: 'column to the left', on: ['board'] },
  right: { keys: ['l', 'right'], label: 'column to the right', on: ['board'] },
  first: { keys: ['g', 'home'], label: 'first', on: screens },
  last: { keys: ['G', 'end'], label: 'last', on: screens },
  pageDown: { keys: ['ctrl+d', 'pagedown'], label: 'a page down', on: screens },
  pageUp: { keys: ['ctrl+u', 'pageup'], label: 'a page up', on: screens },
  otherPane: {
    keys: ['tab', 'shift+tab'],
    label: 'from the board to the claims and back',
    on: inStory,
    unless: withoutPane,
  },
  scrollDown: { keys: ['J'], label: 'scroll the words in full down', on: ['board'] },
  scrollUp: { keys: ['K'], label: 'scroll the words in full up', on: ['board'] },
  board: { keys: ['1'], label: 'board', on: screens, unless: withoutClaim },
  claims: { keys: ['2'], label: 'claims', on: screens, unless: withoutStory },
  search: {
    keys: ['/'],
    label: 'search all words, in any script',
    on: screens,
    footer: 'search',
    footerOn: ['claims', 'search'],
  },
  searched: { keys: ['6'], label: 'what was found last', on: screens },
  nextHit: {
    keys: ['n'],
    label: 'next of what was found',
    on: ['board', 'search'],
    unless: withoutHits,
  },
  previousHit: {
    keys: ['N'],
    label: 'previous of what was found',
    on: ['board', 'search'],
    unless: withoutHits,
  },
  widen: {
    keys: ['w'],
    label: 'search all stories, or the open one',
    on: ['search'],
    footer: 'all stories or this one',
    unless: withoutStory,
  },
  toHits: {
    keys: ['enter', 'tab'],
    label: 'from the words to what was found',
    on: ['find'],
    footer: 'to what was found',
  },
  stories: { keys: ['S'], label: 'stories', on: screens },
  saveDraft: { keys: [], label: 'save the kept draft', on: screens, unless: withoutDraft },
  discard: { keys: [], label: 'discard the kept drafts', on: screens, unless: withoutDraft },
  help: { keys: ['?'], label: 'help', on: screens, footer: 'help' },
  palette: { keys: [':', 'ctrl+p'], label: 'every command by its name', on: screens },
  quit: {
    keys: ['q'],
    label: 'close; at the first screen quit',
    on: screens,
    footer: 'quit',
    footerOn: ['stories', 'claims', 'search'],
  },
  back: {
    keys: ['esc'],
    label: 'one step back; a form is kept as a draft',
    on: everywhere,
    footer: 'leave, kept as a draft',
    footerOn: ['form'],
  },
  cancel: { keys: ['ctrl+c'], label: 'cancel; twice at the first screen quit', on: everywhere },
  suspend: { keys: ['ctrl+z'], label: 'pause the program', on: screens },
  repaint: { keys: ['ctrl+l'], label: 'draw the screen again', on: everywhere },
  next: { keys: ['tab'], label: 'next field', on: ['form'], footer: 'next field' },
  previous: { keys: ['shift+tab'], label: 'previous field', on: ['form'] },
  take: { keys: ['enter'], label: 'take and go on; save at the last field', on: ['form'] },
  save: { keys: ['ctrl+s'], label: 'save', on: ['form'], footer: 'save' },
  optionDown: {
    keys: ['down', 'ctrl+n'],
    label: 'next in the list',
    on: ['form', 'lookup', 'find'],
  },
  optionUp: {
    keys: ['up', 'ctrl+p'],
    label: 'previous in the list',
    on: ['form', 'lookup', 'find'],
  },
  optionPageDown: {
    keys: ['pagedown'],
    label: 'a page down in the list',
    on: ['lookup', 'find'],
  },
  optionPageUp: { keys: ['pageup'], label: 'a page up in the list', on: ['lookup', 'find'] },
  run: { keys: ['enter'], label: 'run the row', on: ['lookup'], footer: 'run' },
  yes: { keys: ['y', 'enter'], label: 'yes', on: ['ask'], footer: 'yes' },
  no: { keys: ['n'], label: 'no', on: ['ask'], footer: 'no' },
} as const satisfies Record<string, Binding>;

export type Command = keyof typeof keymap;

// Object.entries forgets the names of the keys.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const bindings = Object.entries(keymap) as readonly (readonly [Command, Binding])[];

export const commandFor = (scene: Scene, key: string): Command | null =>
  bindings.find(([, { keys, on }]) => on.includes(scene) && keys.includes(key))?.[0] ?? null;

export const reasonAgainst = (command: Command, model: Model): string | null => {
  const { unless }: Binding = keymap[command];
  return unless?.(model) ?? null;
};
