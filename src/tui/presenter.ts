import { EventEmitter } from 'node:events';

import type { Size } from './model.ts';
import { inAscii } from './paint.ts';

/** The terminal as far as it is drawn on. */
export interface Screen {
  readonly write: (text: string) => unknown;
  readonly columns?: number;
  readonly rows?: number;
}

const framesPerSecond = 60;
const begin = '\u001b[?2026h';
const end = '\u001b[?2026l';

/**
 * Takes the place of stdout for Ink, which writes whole frames here. What changed since the last
 * frame goes to the terminal, line by line, in one piece, at most sixty times a second; nothing
 * else that Ink does to a terminal reaches it.
 */
export class Presenter extends EventEmitter {
  // Ink would hide the cursor of a terminal by itself.
  readonly isTTY = false;
  readonly #screen: Screen;
  readonly #ascii: boolean;
  #shown: string[] = [];
  #next: readonly string[] = [];
  #cursor: { readonly x: number; readonly y: number } | null = null;
  #timer: NodeJS.Timeout | null = null;
  #lastAt = 0;
  #isOpen = true;

  constructor(screen: Screen, ascii = false) {
    super();
    this.#screen = screen;
    this.#ascii = ascii;
  }

  get columns(): number {
    return this.size.columns;
  }

  get rows(): number {
    return this.size.rows;
  }

  get size(): Size {
    return { columns: this.#screen.columns || 80, rows: this.#screen.rows || 24 };
  }

  /** Ink calls this with one whole frame. */
  write(frame: string): boolean {
    this.#next = frame.split('\n');
    this.#schedule();
    return true;
  }

  placeCursor(cursor: { readonly x: number; readonly y: number } | null): void {
    this.#cursor = cursor;
    this.#schedule();
  }

  /**
   * Forgets what the terminal shows, so that the next frame is drawn whole. The codes are sent in
   * the first column before the screen is cleared: modes that rows keep are kept by all from then on.
   */
  invalidate(codes = ''): void {
    if (!this.#isOpen) return;
    this.#shown = [];
    this.#screen.write(`${codes === '' ? '' : `\u001b[H${codes}`}\u001b[2J`);
    this.#schedule();
  }

  /** Draws what is still waiting, and nothing after it. */
  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#isOpen = false;
  }

  #schedule(): void {
    if (this.#timer || !this.#isOpen) return;
    const wait = Math.max(0, 1000 / framesPerSecond - (performance.now() - this.#lastAt));
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.flush();
    }, wait);
  }

  flush(): void {
    this.#lastAt = performance.now();
    const { rows } = this.size;
    let changes = '';
    for (let y = 0; y < rows; y += 1) {
      const given = this.#next[y] ?? '';
      const line = this.#ascii ? inAscii(given) : given;
      if (this.#shown[y] === line) continue;
      this.#shown[y] = line;
      // Cleared first: behind a full row, without autowrap, the cursor still stands on its last cell.
      changes += `\u001b[${y + 1};1H\u001b[K${line}\u001b[0m`;
    }
    this.#shown.length = rows;
    const cursor = this.#cursor
      ? `\u001b[${this.#cursor.y + 1};${this.#cursor.x + 1}H\u001b[?25h`
      : '\u001b[?25l';
    this.#screen.write(begin + changes + cursor + end);
  }
}
