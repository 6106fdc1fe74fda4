import type { Board } from '../domain/board.ts';
import type { StoryOnFile } from '../domain/contents.ts';
import type { EdtfDate } from '../domain/field.ts';
import type { Standing } from '../domain/standing.ts';
import type { Input } from './decoder.ts';
import type { SourceAnswer } from './entry/source-answer.ts';
import type { Field } from './field.ts';
import type { Form, FoundSource, Picked, Subject } from './form.ts';
import type { FoundGroup, Search } from './found.ts';
import { isOneColumn } from './one-column.ts';

/** The screens one can be on; the first of a model's `views` is the root. */
export type View = 'stories' | 'claims' | 'board' | 'search';
/** Where a key is pressed: on a screen, in the field of the search, or in what lies over it. */
export type Scene = View | 'find' | 'form' | 'lookup' | 'ask';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

interface StoryItem {
  readonly slug: string;
  readonly title: string;
  readonly claims: number;
  readonly statements: number;
  readonly contested: number;
}

export interface ClaimItem {
  readonly ref: string;
  readonly id: string;
  readonly text: string;
  readonly short?: string;
  readonly standing: Standing;
}

/** A document as "Seen in" names it. */
export interface DocumentItem {
  readonly id: string;
  readonly ref: string;
  readonly carrier: string;
  readonly title?: string;
  readonly published?: EdtfDate;
}

interface OpenStory {
  readonly story: StoryOnFile;
  readonly claims: readonly ClaimItem[];
  readonly documents: readonly DocumentItem[];
}

export const areas = ['confirm', 'deny', 'neutral', 'related', 'questions'] as const;
export type Area = (typeof areas)[number];

/** Which entry of the board the cursor is on. */
export interface Spot {
  readonly area: Area;
  readonly index: number;
}

/** A record named for the store: the story's slug is null for sources. */
export type Target = Subject & { readonly story: string | null };

export interface Notice {
  readonly tone: 'said' | 'problem';
  readonly text: string;
}

/** A question that one key answers; Esc leaves it open. */
export interface Ask {
  readonly text: string;
  readonly yes: Answer;
  readonly no?: Answer;
}

/** What an answer asks to be done, or what it shows at once. */
export type Answer = Effect | { readonly type: 'shows'; readonly part: Shown };

/** The list of commands, for looking up a key or for running by name. */
export interface Lookup {
  readonly kind: 'help' | 'palette';
  readonly filter: Field;
  readonly at: number;
}

/** What the last statement leaves for the next one. */
export interface Carried {
  readonly document: Picked | null;
  readonly source: Picked | null;
  readonly speaker: Picked | null;
}

export interface Model {
  readonly size: Size;
  /** The example desk, which a banner says. */
  readonly demo: boolean;
  readonly author: string;
  /** IANA name of the clock on the wall, offered to new stories. */
  readonly zone: string;
  readonly views: readonly View[];
  readonly stories: readonly StoryItem[];
  readonly storyAt: number;
  readonly open: OpenStory | null;
  readonly claimAt: number;
  readonly board: Board | null;
  /** Of the board's sources: the id of the one it is taken as one with, by same-as links. */
  readonly leads: ReadonlyMap<string, string>;
  readonly spot: Spot;
  /** First row of the words in full that is shown, and whether columns show the original. */
  readonly detailTop: number;
  readonly original: boolean;
  readonly form: Form | null;
  /** By what each belongs to, the newest last; the form that is open is none of them. */
  readonly drafts: Readonly<Record<string, Form>>;
  readonly carried: Carried;
  readonly ask: Ask | null;
  readonly lookup: Lookup | null;
  /** The last search, kept so that its hits can be gone through. */
  readonly search: Search | null;
  readonly notice: Notice | null;
  /** Ctrl-C was pressed at the root; once more quits. */
  readonly leaving: boolean;
}

export type Message =
  | { readonly type: 'input'; readonly input: Input }
  | { readonly type: 'resized'; readonly size: Size }
  | { readonly type: 'stories'; readonly stories: readonly StoryItem[] }
  | { readonly type: 'story'; readonly open: OpenStory; readonly claim: string | null }
  | {
      readonly type: 'board';
      readonly board: Board;
      readonly leads: Model['leads'];
      readonly statement: string | null;
    }
  | {
      readonly type: 'sources';
      readonly field: string;
      readonly text: string;
      readonly sources: readonly FoundSource[];
    }
  | {
      readonly type: 'found';
      readonly text: string;
      readonly groups: readonly FoundGroup[];
      readonly more: boolean;
      readonly isCut: boolean;
      readonly like: readonly string[];
    }
  | { readonly type: 'saved'; readonly carried: Carried; readonly notice: string }
  | { readonly type: 'shows'; readonly part: Shown };

/** What the doing of an effect, or an answer, puts before the person. */
export interface Shown {
  readonly form?: Form;
  readonly drafts?: Model['drafts'];
  readonly ask?: Ask;
  readonly notice?: Notice;
}

type StateKind = 'hold' | 'release' | 'withdraw' | 'reinstate';

export type Effect =
  | { readonly type: 'list-stories' }
  /** What was typed behind a key, to be looked at once the key has done its work. */
  | { readonly type: 'type-on'; readonly text: string }
  | {
      readonly type: 'open-story';
      readonly slug: string;
      /** The claim whose board opens; null: the first contested one, else the first. */
      readonly claim: string | null;
      /** The statement that the cursor goes to. */
      readonly statement?: string;
    }
  | {
      readonly type: 'open-claim';
      readonly slug: string;
      readonly claim: string;
      readonly statement?: string;
    }
  /** In one story, or in all of them: null. */
  | { readonly type: 'search'; readonly text: string; readonly story: string | null }
  | { readonly type: 'find-sources'; readonly field: string; readonly text: string }
  | { readonly type: 'load-record'; readonly target: Target }
  | {
      readonly type: 'save';
      readonly form: Form;
      readonly carried: Carried;
      /** What was said of new sources that are likely here already. */
      readonly answers?: readonly SourceAnswer[];
    }
  | { readonly type: 'set-state'; readonly target: Target; readonly kind: StateKind }
  | { readonly type: 'undo'; readonly asked: boolean }
  | { readonly type: 'redo' }
  | { readonly type: 'write-report'; readonly slug: string }
  | { readonly type: 'take-example' }
  | { readonly type: 'suspend' }
  | { readonly type: 'repaint' }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'quit' };

/** A model and what is to be done for it. */
export type Next = readonly [Model, ...Effect[]];

export const sceneOf = (model: Model): Scene => {
  if (model.ask) return 'ask';
  if (model.lookup) return 'lookup';
  if (model.form) return 'form';
  const view = viewOf(model);
  return view === 'search' && model.search?.isTyping ? 'find' : view;
};

export const viewOf = (model: Model): View => model.views.at(-1) ?? 'stories';

export const isAtRoot = (model: Model): boolean => model.views.length === 1;

/** From this width on the claim list stands at the left of the board. */
export const isWide = ({ size: { columns } }: Model): boolean =>
  columns >= 100 && !isOneColumn(columns);

export const said = (text: string): Notice => ({ tone: 'said', text });
export const problem = (text: string): Notice => ({ tone: 'problem', text });

export interface Start {
  readonly size: Size;
  readonly demo: boolean;
  readonly author: string;
  readonly zone: string;
}

export const startModel = ({ size, demo, author, zone }: Start): Model => ({
  size,
  demo,
  author,
  zone,
  views: ['stories'],
  stories: [],
  storyAt: 0,
  open: null,
  claimAt: 0,
  board: null,
  leads: new Map(),
  spot: { area: 'confirm', index: 0 },
  detailTop: 0,
  original: false,
  form: null,
  drafts: {},
  carried: { document: null, source: null, speaker: null },
  ask: null,
  lookup: null,
  search: null,
  notice: null,
  leaving: false,
});
