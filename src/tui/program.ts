import type { Effect, Message, Model } from './model.ts';
import { update } from './update.ts';

/** Does what the model asks for, and says what came of it. Runs to its end before it returns. */
export type Perform = (
  effect: Exclude<Effect, { type: 'type-on' }>,
  model: Model,
) => readonly Message[];

/** The loop: a message changes the model, what that asks for is done, and so on until it is quiet. */
export class Program {
  #model: Model;
  readonly #perform: Perform;
  readonly #listeners = new Set<() => void>();
  readonly #waiting: Message[] = [];
  #isRunning = false;

  constructor(model: Model, perform: Perform) {
    this.#model = model;
    this.#perform = perform;
  }

  get model(): Model {
    return this.#model;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): Model => this.#model;

  /** A message sent while another is worked on waits for its turn. */
  readonly send = (message: Message): void => {
    this.#waiting.push(message);
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#take(next);
    } finally {
      this.#isRunning = false;
    }
    for (const listener of this.#listeners) listener();
  };

  /** Effects come first: what a key asked for is done before the next key is looked at. */
  #take(message: Message): void {
    const [model, ...effects] = update(this.#model, message);
    this.#model = model;
    for (const effect of effects) {
      if (effect.type === 'type-on') {
        this.#waiting.unshift({ type: 'input', input: { kind: 'text', text: effect.text } });
      } else {
        for (const answer of this.#perform(effect, this.#model)) this.#take(answer);
      }
    }
  }
}
