import { exitCode } from '../domain/problem.ts';
import type { Desk } from '../store/desk.ts';
import { setDisplay } from '../text/layout/display.ts';
import type { BidiSetting } from './bidi/setting.ts';
import { askTmux } from './bidi/tmux.ts';
import { onClipboard } from './clipboard.ts';
import { Decoder } from './decoder.ts';
import { DraftKeeper } from './draft.ts';
import { draftName } from './drafts.ts';
import type { Drawing } from './draw.ts';
import type { FormName } from './form.ts';
import { fullScreen, type Lifecycle, lifecycle } from './lifecycle.ts';
import { type Effect, type Model, type Notice, said, startModel } from './model.ts';
import { wantsAscii } from './paint.ts';
import { begin, type DeskEffect, performOn } from './perform.ts';
import { watchOthers } from './perform/others.ts';
import type { Workplace } from './perform/workplace.ts';
import { Presenter } from './presenter.ts';
import { Program } from './program.ts';
import { TerminalBidi } from './terminal-bidi.ts';

export interface InterfaceOptions {
  readonly desk: Desk;
  readonly file: string;
  readonly author: string;
  /** The example desk: a banner says so. */
  readonly demo: boolean;
  /** Slug of the story to open; else the only one there is. */
  readonly story?: string;
  /** Who lays out right-to-left text. */
  readonly bidi: BidiSetting;
  /** Version of the program, which reports name. */
  readonly version: string;
  /** The shipped story, for an empty desk that takes it. */
  readonly example: () => { readonly name: string; readonly bytes: Uint8Array };
}

/**
 * The terminal interface, until it is left. Resolves with the exit code; the terminal is then as
 * it was found, and the files that were written are named on stdout.
 */
export async function startInterface(options: InterfaceOptions): Promise<number> {
  const written: string[] = [];
  const drafts = new DraftKeeper(`${options.file}.draft`);
  const presenter = new Presenter(process.stdout, wantsAscii(process.env));
  const place = workplace(options, (path) => written.push(path));
  const leaving = new Leaving();
  const bidi = new TerminalBidi({ setting: options.bidi, env: process.env, onChange: relaid });
  const life = lifecycle({ onResume: resumed, onEnd: () => drafts.flush() }, fullScreen(bidi));
  const acts = terminalActs(presenter, life, leaving);
  const program = new Program(beginning(options, presenter, drafts.load()), (effect, model) => {
    if (isOfDesk(effect)) return performOn(place, effect, model);
    act(acts, effect);
    return [];
  });
  function resized(): void {
    program.send({ type: 'resized', size: presenter.size });
  }
  function resumed(): void {
    presenter.invalidate();
    resized();
  }
  function relaid(codes: string): void {
    setDisplay(bidi.plan.mode);
    presenter.invalidate(codes);
    resized();
  }
  setDisplay(bidi.plan.mode);
  for (const message of begin(place, options.story ?? null)) program.send(message);
  program.subscribe(() => drafts.note(program.model));
  life.enter();
  const answered = within(bidi.settled, patience.leaving);
  process.stdout.on('resize', resumed);
  const stop = listen(program, bidi, leaving);
  const looking = setInterval(() => {
    for (const message of place.others.look(place, program.model)) program.send(message);
  }, 1000);
  const drawn = await drawing(program, presenter);
  await leaving.done;
  drafts.flush();
  await answered;
  clearInterval(looking);
  stop();
  drawn.unmount();
  presenter.close();
  life.leave();
  life.dispose();
  process.stdout.off('resize', resumed);
  for (const path of written) process.stdout.write(`${path}\n`);
  return exitCode.ok;
}

/** Resolves when the person has left. */
class Leaving {
  isDone = false;
  #resolve: () => void = () => undefined;
  readonly done = new Promise<void>((resolve) => {
    this.#resolve = resolve;
  });
  readonly now = (): void => {
    this.isDone = true;
    this.#resolve();
  };
}

type TerminalEffect = Exclude<Effect, DeskEffect | { type: 'type-on' }>;
type TerminalActs = {
  readonly [T in TerminalEffect['type']]: (effect: Extract<TerminalEffect, { type: T }>) => void;
};

const terminalActs = (presenter: Presenter, life: Lifecycle, leaving: Leaving): TerminalActs => ({
  quit: leaving.now,
  suspend: life.suspend,
  repaint: () => presenter.invalidate(),
  copy: ({ text }) => void process.stdout.write(onClipboard(text)),
});

function act<T extends TerminalEffect['type']>(
  acts: TerminalActs,
  effect: Extract<TerminalEffect, { type: T }>,
): void {
  // The table has for each type the function that takes it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const doer = acts[effect.type] as (effect: TerminalEffect) => void;
  doer(effect);
}

const isOfDesk = (effect: Exclude<Effect, { type: 'type-on' }>): effect is DeskEffect =>
  !['quit', 'suspend', 'repaint', 'copy'].includes(effect.type);

const workplace = (
  { desk, author, version, example }: InterfaceOptions,
  onWritten: (path: string) => void,
): Workplace => ({
  desk,
  author,
  version,
  example,
  onWritten,
  startedAt: Date.now(),
  others: watchOthers({ desk }),
  folder: process.cwd(),
});

function beginning(
  { demo, author }: InterfaceOptions,
  { size }: Presenter,
  drafts: Model['drafts'],
): Model {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const start = startModel({ size, demo, author, zone: timeZone });
  return { ...start, drafts, notice: offerOf(drafts) };
}

const openers: Readonly<Partial<Record<FormName, string>>> = {
  statement: 'a',
  claim: 'A',
  source: 's',
  document: 'p',
  repeat: 'r',
  reversal: 'R',
  claimLink: 'L',
  question: 'Q',
  verdict: 'V',
  withdrawal: 'd',
  hold: 'H',
};

/** What was typed before the last start ended is offered, not lost. */
function offerOf(drafts: Model['drafts']): Notice | null {
  const forms = Object.values(drafts);
  const [form] = forms;
  if (!form) return null;
  const names = forms.map(draftName).join(', ');
  if (forms.length > 1)
    return said(
      `${forms.length} drafts are kept from last time (${names}): the same keys take them up.`,
    );
  const key = form.edits ? 'e' : openers[form.name];
  const on = form.edits?.ref ?? form.about?.ref;
  const where = on === undefined ? '' : ` on ${on}`;
  const how = key === undefined ? 'open the same form again' : `press ${key}${where}`;
  return said(`A draft (${names}) is kept from last time: ${how} to take it up.`);
}

/**
 * Milliseconds after the questions: until then answers are looked for, and the way out is kept
 * open, for an answer that comes when the shell has the terminal again is typed into it.
 */
const patience = { answers: 5000, leaving: 500 };

function listen(program: Program, bidi: TerminalBidi, leaving: Leaving): () => void {
  const decoder = new Decoder((input) => {
    if (!leaving.isDone) program.send({ type: 'input', input });
  }, bidi.hear);
  const onData = (bytes: Buffer): void => decoder.push(bytes);
  process.stdin.on('data', onData);
  process.stdin.on('end', leaving.now);
  decoder.expectAnswers(true);
  void within(bidi.settled, patience.answers).then(() => decoder.expectAnswers(false));
  if (bidi.plan.multiplexer === 'tmux') askTmux(bidi.tmuxPasses);
  return () => {
    process.stdin.off('data', onData);
    process.stdin.off('end', leaving.now);
  };
}

/** Resolves with the promise, or without it after so many milliseconds. */
const within = (done: Promise<void>, most: number): Promise<void> =>
  Promise.race([done, new Promise<void>((resolve) => setTimeout(resolve, most).unref())]);

/**
 * The program makes no network call, and Ink's layout engine would read its own code through fetch:
 * that loads Node's whole HTTP client before the first frame. Without fetch it decodes it itself.
 */
async function drawing(program: Program, presenter: Presenter): Promise<Drawing> {
  Reflect.deleteProperty(globalThis, 'fetch');
  const { draw } = await import('./draw.ts');
  return draw(program, presenter);
}
