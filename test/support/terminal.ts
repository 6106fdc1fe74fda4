import { spawn, type IPty } from '@lydell/node-pty';
import headless from '@xterm/headless';

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** What it answers when it is asked; by itself, what the emulator does; null: nothing. */
  readonly answers?: TerminalAnswers | null;
}

/** How a terminal answers DECRQM for BDSM, XTVERSION and DA1; what it does not know is left out. */
export interface TerminalAnswers {
  readonly bdsm?: 0 | 1 | 2 | 3 | 4;
  readonly name?: string;
  /** Milliseconds that it takes. */
  readonly after?: number;
}

const patience = 20_000;

/** A program in a terminal, driven and read as a person would: keys in, cells out. */
export class Terminal {
  readonly #emulator: headless.Terminal;
  readonly #pty: IPty;
  readonly #checks = new Set<() => void>();
  #heard = 0;
  /** Everything the program has sent. */
  raw = '';
  /** Resolves with the exit code and, where there was one, the signal. */
  readonly ended: Promise<{ readonly exitCode: number; readonly signal?: number }>;

  constructor(file: string, args: readonly string[], options: TerminalOptions = {}) {
    const { columns = 80, rows = 24, cwd = process.cwd() } = options;
    this.#emulator = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#pty = spawn(file, [...args], {
      cols: columns,
      rows,
      cwd,
      env: environment(options.env ?? {}),
    });
    this.ended = new Promise((resolve) => {
      this.#pty.onExit((end) => {
        this.#emulator.write('', () => resolve(end));
      });
    });
    const { answers } = options;
    if (answers === undefined) this.#emulator.onData((text) => this.#pty.write(text));
    this.#pty.onData((text) => {
      this.raw += text;
      if (answers) this.#answer(answers);
      this.#emulator.write(text, () => {
        for (const check of this.#checks) check();
      });
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** Answers what was asked since it last answered, in the order in which it was asked. */
  #answer({ bdsm, name, after }: TerminalAnswers): void {
    const known = {
      '\u001b[8$p': bdsm === undefined ? '' : `\u001b[8;${bdsm}$y`,
      '\u001b[>0q': name === undefined ? '' : `\u001bP>|${name}\u001b\\`,
      '\u001b[c': '\u001b[?65;1;9c',
    };
    // oxlint-disable-next-line no-control-regex
    for (const [question] of this.raw.slice(this.#heard).matchAll(/\u001b\[(?:8\$p|>0q|c)/gu)) {
      this.#heard = this.raw.indexOf(question, this.#heard) + question.length;
      const answer = known[question as keyof typeof known];
      if (after === undefined) this.send(answer);
      else setTimeout(() => this.send(answer), after);
    }
  }

  /** Sends bytes as they are. */
  send(text: string): void {
    this.#pty.write(text);
  }

  resize(columns: number, rows: number): void {
    this.#emulator.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  kill(signal: string): void {
    this.#pty.kill(signal);
  }

  /** The lines as they stand on the screen, without blanks at their ends. */
  lines(): readonly string[] {
    const { active } = this.#emulator.buffer;
    return Array.from(
      { length: this.#emulator.rows },
      (_, y) => active.getLine(active.viewportY + y)?.translateToString(true) ?? '',
    );
  }

  text(): string {
    return this.lines().join('\n');
  }

  /** Whether the alternate screen is on. */
  isFullScreen(): boolean {
    return this.#emulator.buffer.active.type === 'alternate';
  }

  /** Resolves once the screen shows the text; fails with what it shows instead. */
  sees(wanted: string | RegExp): Promise<void> {
    return this.#holds(wanted, () => this.text());
  }

  /** Resolves once the program has sent these bytes, after so many others. */
  gets(wanted: string | RegExp, after = 0): Promise<void> {
    return this.#holds(wanted, () => this.raw.slice(after));
  }

  async #holds(wanted: string | RegExp, where: () => string): Promise<void> {
    const isThere = (): boolean =>
      typeof wanted === 'string' ? where().includes(wanted) : wanted.test(where());
    if (isThere()) return;
    await new Promise<void>((resolve, reject) => {
      const check = (): void => {
        if (!isThere()) return;
        clearTimeout(timer);
        this.#checks.delete(check);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#checks.delete(check);
        reject(new Error(`${String(wanted)} was not seen, but:\n${where()}`));
      }, patience);
      this.#checks.add(check);
    });
  }
}

/** As on a desk: no continuous integration, a UTF-8 locale, colours. */
function environment(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const without = ['CI', 'CONTINUOUS_INTEGRATION', 'NO_COLOR', 'FORCE_COLOR', 'GAINSAY_ASCII'];
  const base = Object.entries({
    ...process.env,
    LANG: 'C.UTF-8',
    LC_ALL: '',
    TERM: 'xterm-256color',
  });
  const all = [...base.filter(([name]) => !without.includes(name)), ...Object.entries(given)];
  return Object.fromEntries(
    all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}
