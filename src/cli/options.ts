/** An option of a command as the command line reads it and the help tells it. */
export interface OptionKind {
  readonly flags: string;
  readonly summary: string;
  /** May be given several times; its values make a list. */
  readonly repeats?: boolean;
}

/** Options that stand before or behind any command. */
export const everywhere = {
  desk: {
    flags: '--desk <file>',
    summary: 'the desk file, instead of GAINSAY_DESK or the default',
  },
  debug: { flags: '--debug', summary: 'with an error, show where in the program it arose' },
} as const satisfies Record<string, OptionKind>;

/** Options that several commands share. */
export const options = {
  json: { flags: '--json', summary: 'print JSON for other programs' },
  story: { flags: '--story <slug>', summary: 'the story, where the desk holds several' },
  'known-at': {
    flags: '--known-at <time>',
    summary:
      'as this desk knew it then: 2024-06-25, 2024-06-25T09:00+03:00, or a report such as R2',
  },
  'public-at': {
    flags: '--public-at <day>',
    summary: 'only statements published by the end of that day',
  },
  limit: { flags: '--limit <number>', summary: 'at most so many' },
  'fail-on-contradiction': {
    flags: '--fail-on-contradiction',
    summary: 'end with 3 where a listed claim is contradicted or its figures differ',
  },
  on: { flags: '--on <day>', summary: 'the date of the document, which missing years need' },
  reset: { flags: '--reset', summary: 'begin again with a fresh example' },
  bidi: {
    flags: '--bidi <way>',
    summary: 'who lays out right-to-left text: auto, app, terminal or off; see doctor',
  },
  by: { flags: '--by <name>', summary: 'who makes the entry, instead of GAINSAY_BY or your login' },
  reason: { flags: '--reason <text>', summary: 'why; a change of meaning needs one' },
  'dry-run': { flags: '--dry-run', summary: 'check and count only, change nothing' },
  format: { flags: '--format <name>', summary: 'md, html or text' },
  output: { flags: '-o, --output <file>', summary: 'write, number and record the report' },
  force: { flags: '--force', summary: 'overwrite the file where it exists' },
  head: { flags: '--head <hash>', summary: 'also ask for the head printed in a report' },
  repair: { flags: '--repair', summary: 'where the log is sound, make all the rest anew from it' },
} as const satisfies Record<string, OptionKind>;

export type OptionName = keyof typeof options;
