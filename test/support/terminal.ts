import { spawn, type IPty } from '@lydell/node-pty';
import headless from '@xterm/headless';

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

const patience = 20_000;

/** A program in a terminal, driven and read as a person would: keys in, cells out. */
export class Terminal {
  readonly #emulator: headless.Terminal;
  readonly #pty: IPty;
  readonly #checks = new Set<() => void>();
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
    this.#pty.onData((text) => {
      this.raw += text;
      this.#emulator.write(text, () => {
        for (const check of this.#checks) check();
      });
    });
  }

  get pid(): number {
    return this.#pty.pid;
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
  async sees(wanted: string | RegExp): Promise<void> {
    const isThere = (): boolean =>
      typeof wanted === 'string' ? this.text().includes(wanted) : wanted.test(this.text());
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
        reject(new Error(`${String(wanted)} was not seen, but:\n${this.text()}`));
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
