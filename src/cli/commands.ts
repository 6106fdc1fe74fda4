import type { Run } from './call.ts';
import type { EntryKind } from './entry/fields.ts';
import { relationLines } from './entry/link-words.ts';
import type { OptionName } from './options.ts';

/** One command: all that help, README and the command line itself know of it. */
export interface Command {
  /** As typed, `add source`; empty: what `gainsay` alone does. */
  readonly name: string;
  readonly summary: string;
  /** As commander writes them: <must>, [may], <several...>. */
  readonly arguments: readonly string[];
  readonly options: readonly OptionName[];
  /** The records whose fields are options as well. */
  readonly fieldsOf?: readonly EntryKind[];
  /** Lines that its help ends with. */
  readonly notes?: readonly string[];
  /** Loads what the command needs, and nothing that it does not. */
  readonly load: () => Promise<Run>;
}

const reading = ['json', 'story', 'known-at', 'public-at', 'limit', 'bidi'] as const;
const writing = ['story', 'by', 'reason'] as const;

/** The commands in the order in which help and README list them. */
export const commands: readonly Command[] = [
  {
    name: '',
    summary: 'open the desk in the terminal; without one, print the board',
    arguments: [],
    options: ['story', 'bidi', 'by'],
    load: async () => (await import('./run/open.ts')).open,
  },
  {
    name: 'demo',
    summary: 'the same on an example desk of its own, kept between runs',
    arguments: [],
    options: ['reset', 'bidi', 'by'],
    load: async () => (await import('./run/demo.ts')).demo,
  },
  {
    name: 'stories',
    summary: 'the stories this desk follows',
    arguments: [],
    options: reading,
    load: async () => (await import('./run/stories.ts')).listStories,
  },
  {
    name: 'claims',
    summary: 'the claims and where each stands',
    arguments: [],
    options: reading,
    load: async () => (await import('./run/claims.ts')).listClaims,
  },
  {
    name: 'contradictions',
    summary: 'the contested claims only',
    arguments: [],
    options: [...reading, 'fail-on-contradiction'],
    load: async () => (await import('./run/contradictions.ts')).listContradictions,
  },
  {
    name: 'show',
    summary: 'one record, with its board where it is a claim',
    arguments: ['<ref>'],
    options: reading,
    load: async () => (await import('./run/show.ts')).show,
  },
  {
    name: 'sources',
    summary: 'the sources and how often each speaks',
    arguments: [],
    options: reading,
    load: async () => (await import('./run/sources.ts')).listSources,
  },
  {
    name: 'search',
    summary: 'records with all these words, in any script and spelling',
    arguments: ['<text...>'],
    options: reading,
    load: async () => (await import('./run/search.ts')).searchDesk,
  },
  {
    name: 'history',
    summary: 'how one record came to be as it is',
    arguments: ['<ref>'],
    options: reading,
    load: async () => (await import('./run/history.ts')).history,
  },
  {
    name: 'log',
    summary: 'every entry of the desk, the newest first',
    arguments: [],
    options: reading,
    load: async () => (await import('./run/log.ts')).log,
  },
  {
    name: 'date',
    summary: 'how a date as written is read, in Arabic, Turkish, Persian or English',
    arguments: ['<text...>'],
    options: ['on', 'json'],
    load: async () => (await import('./run/date.ts')).date,
  },
  adding('story', 'a story to follow; prints its slug'),
  adding('source', 'an outlet, person, institution, unnamed group or unknown; prints its id'),
  adding('document', 'an article, post or page as the desk saw it; prints its ref'),
  adding('claim', 'one affirmative, checkable sentence; prints its ref'),
  adding('statement', 'the stance of a source on a claim; prints its ref'),
  {
    ...adding('link', 'that two records repeat, reverse, presuppose … each other; prints it'),
    arguments: ['[from]', '[rel]', '[to]'],
    notes: ['FROM REL TO, as in S26 repeats S06. REL is one of these:', ...relationLines],
  },
  adding('question', 'what to find out next; prints its ref'),
  adding('verdict', 'what an editor decided about a claim; prints its id'),
  {
    name: 'edit',
    summary: 'change fields: a slip without --reason, a change of meaning with it',
    arguments: ['<ref>'],
    options: writing,
    fieldsOf: ['story', 'source', 'document', 'claim', 'statement', 'question', 'verdict'],
    load: async () => (await import('./run/edit.ts')).editRecord,
  },
  {
    name: 'hold',
    summary: 'set a doubtful statement aside, not counted',
    arguments: ['<ref>'],
    options: writing,
    load: async () => (await import('./run/set-state.ts')).hold,
  },
  {
    name: 'release',
    summary: 'count a held statement again',
    arguments: ['<ref>'],
    options: writing,
    load: async () => (await import('./run/set-state.ts')).release,
  },
  {
    name: 'withdraw',
    summary: 'take a record, or a link FROM REL TO, off the desk; the log keeps it',
    arguments: ['<ref>', '[rel]', '[to]'],
    options: writing,
    load: async () => (await import('./run/set-state.ts')).withdraw,
  },
  {
    name: 'reinstate',
    summary: 'put a withdrawn record or link back',
    arguments: ['<ref>', '[rel]', '[to]'],
    options: writing,
    load: async () => (await import('./run/set-state.ts')).reinstate,
  },
  {
    name: 'accept',
    summary: "read a statement, or all of a claim's, again against the new wording",
    arguments: ['<ref>'],
    options: writing,
    load: async () => (await import('./run/accept.ts')).acceptRecord,
  },
  {
    name: 'undo',
    summary: 'take back the newest batch; the log keeps both',
    arguments: [],
    options: ['by'],
    load: async () => (await import('./run/undo.ts')).undoBatch,
  },
  {
    name: 'redo',
    summary: 'do again what undo took back',
    arguments: [],
    options: ['by'],
    load: async () => (await import('./run/undo.ts')).redoBatch,
  },
  {
    name: 'import',
    summary: 'take in gainsay/1 files, all of them or nothing',
    arguments: ['<file...>'],
    options: ['dry-run', 'by'],
    load: async () => (await import('./run/import.ts')).importAll,
  },
  {
    name: 'export',
    summary: 'one story as gainsay/1 JSON, private notes included',
    arguments: [],
    options: ['story'],
    load: async () => (await import('./run/export.ts')).exportOne,
  },
  {
    name: 'report',
    summary: 'the contradiction report, to read here or to write to a file',
    arguments: [],
    options: ['story', 'known-at', 'public-at', 'format', 'output', 'force', 'bidi', 'by'],
    load: async () => (await import('./run/report.ts')).report,
  },
  {
    name: 'verify',
    summary: 'recompute the chain, the index and the standings, and name what is wrong',
    arguments: [],
    options: ['head', 'repair'],
    load: async () => (await import('./run/verify.ts')).verifyDesk,
  },
  {
    name: 'doctor',
    summary: 'what the program found here, and a card to compare the terminal with',
    arguments: [],
    options: ['json', 'bidi'],
    load: async () => (await import('./run/doctor.ts')).doctor,
  },
];

function adding(kind: EntryKind, summary: string): Command {
  return {
    name: `add ${kind}`,
    summary,
    arguments: [],
    options: writing,
    fieldsOf: [kind],
    load: async () => (await import('./run/add.ts')).addOf(kind),
  };
}
