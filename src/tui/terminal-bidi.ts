import { nothingAnswered, question, withAnswer } from './bidi/answers.ts';
import { type BidiPlan, planFor } from './bidi/plan.ts';
import type { BidiSetting } from './bidi/setting.ts';
import type { Environment } from './bidi/terminals.ts';

export interface TerminalBidiOptions {
  readonly setting: BidiSetting;
  readonly env: Environment;
  /** The plan is another than was thought: what to send before the screen is cleared and redrawn. */
  readonly onChange: (codes: string) => void;
}

/**
 * Who reorders right-to-left text: at first by the environment alone, then by what the terminal
 * answers, whenever that is. Knows what the terminal is to be sent on entering and on leaving.
 */
export class TerminalBidi {
  readonly #options: TerminalBidiOptions;
  readonly #asks: boolean;
  #answers = nothingAnswered;
  #plan: BidiPlan;
  #isIn = false;
  #settle: () => void = () => undefined;
  /** Resolves with the last answer; at once where nothing is asked. */
  readonly settled: Promise<void>;

  constructor(options: TerminalBidiOptions) {
    const { setting, env } = options;
    this.#options = options;
    this.#asks = setting === 'auto' || setting === 'app';
    this.#plan = planFor(setting, this.#answers, env);
    this.settled = this.#asks
      ? new Promise((resolve) => {
          this.#settle = resolve;
        })
      : Promise.resolve();
  }

  get plan(): BidiPlan {
    return this.#plan;
  }

  /** Sent before the screen is cleared: the questions, once, then the switch in the first column. */
  readonly entering = (): string => {
    const asked = this.#asks && !this.#isIn ? question : '';
    this.#isIn = true;
    return `${asked}\u001b[H${this.#plan.begin}`;
  };

  /** Sent when the terminal is given back. */
  readonly leaving = (): string => (this.#plan.end === '' ? '' : `\u001b[H${this.#plan.end}`);

  /** Takes a sequence that was no key. */
  readonly hear = (sequence: string): void => {
    this.#know(withAnswer(this.#answers, sequence));
    if (this.#answers.all) this.#settle();
  };

  /** Takes what tmux says of its option allow-passthrough. */
  readonly tmuxPasses = (passes: boolean): void => this.#know({ ...this.#answers, passes });

  #know(answers: typeof nothingAnswered): void {
    this.#answers = answers;
    const { setting, env, onChange } = this.#options;
    const [before, plan] = [this.#plan, planFor(setting, answers, env)];
    this.#plan = plan;
    const isSwitched = before.begin !== plan.begin;
    if (!this.#isIn || (!isSwitched && before.mode === plan.mode)) return;
    onChange(isSwitched ? before.end + plan.begin : '');
  }
}
