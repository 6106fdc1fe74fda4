import { rowsOf } from '../../text/layout/row.ts';
import type { DeskState } from './desk-state.ts';
import type { Examination } from './examination.ts';
import type { TerminalState } from './terminal-state.ts';

type Line = readonly [name: string, value: string];

/** What was found, a line each, for people. */
export function foundLines(found: Examination, cells: number): readonly string[] {
  const { sqlite, desk, terminal, bidi } = found;
  const lines: readonly Line[] = [
    ['gainsay', found.version],
    ['Node', `${found.node} on ${found.platform}`],
    ['SQLite', sqlite.version === null ? 'not there' : sqliteWords(sqlite.version, sqlite)],
    ['desk', desk.file],
    ['', deskWords(desk)],
    ...(desk.sound === null ? [] : [['', soundWords[`${desk.sound}`]] as const]),
    ['terminal', terminalWords(terminal)],
    ['', `TERM ${terminal.term ?? 'not set'}, locale ${localeWords(terminal)}`],
    ['', bdsmWords(terminal)],
    ['right to left', `${modeWords[bidi.mode]} (--bidi ${bidi.setting})`],
    ['', `${terminal.kind}: ${bidi.why}`],
    ['signs', found.ascii ? 'ASCII' : '✓ ✗ ○ │ ─ (GAINSAY_ASCII=1 for + - o | -)'],
  ];
  return lines.flatMap(([name, value]) => withName(name, value, cells));
}

const nameCells = 15;

const withName = (name: string, value: string, cells: number): readonly string[] =>
  rowsOf(value, Math.max(20, cells - nameCells)).map(
    (row, at) => `${(at === 0 ? name : '').padEnd(nameCells)}${row.trimEnd()}`,
  );

const sqliteWords = (version: string, { binding, fts5 }: Examination['sqlite']): string =>
  `${version} (${binding}), ${fts5 ? 'with' : 'without'} FTS5`;

const soundWords = {
  true: 'SQLite’s quick check finds nothing; gainsay verify looks at every entry',
  false: 'SQLite’s quick check finds damage',
};

function deskWords(desk: DeskState): string {
  const { exists, mode, readable, writable, version, newest } = desk;
  if (desk.otherThing !== null) return `${desk.otherThing}, not a desk`;
  if (!exists) return writable ? 'not there; the first entry makes it' : 'not there';
  const tables = version === null ? 'no version found' : `version ${version} of ${newest}`;
  const rights = `${readable ? 'readable' : 'not readable'}, ${writable ? 'writable' : 'not writable'}`;
  return [tables, rights, ...(mode === null ? [] : [`mode ${mode}`])].join(', ');
}

function terminalWords({ isTerminal, colours, columns, rows, ...terminal }: TerminalState): string {
  if (!isTerminal) return 'none: this is printed to a pipe or a file';
  const size = `${columns}×${rows}`;
  return [nameWords(terminal), size, colours > 0 ? `${colours} colours` : 'no colours'].join(', ');
}

/** Inside tmux it is tmux that answers. */
function nameWords({ kind, name, multiplexer }: Pick<TerminalState, NameParts>): string {
  if (multiplexer !== null) return `${kind}, in ${name ?? multiplexer}`;
  return name === null || name === kind ? kind : `${kind}, which calls itself ${name}`;
}

type NameParts = 'kind' | 'name' | 'multiplexer';

const localeWords = ({ locale, utf8 }: TerminalState): string =>
  `${locale ?? 'not set'}, ${utf8 ? 'UTF-8' : 'not UTF-8: letters beyond ASCII may not be shown'}`;

const bdsmWords = ({ bdsm, isTerminal, multiplexer }: TerminalState): string => {
  if (bdsm !== null) return `BDSM (mode 8) was ${bdsm}`;
  if (multiplexer !== null) return `BDSM (mode 8) cannot be asked for in ${multiplexer}`;
  return isTerminal ? 'BDSM (mode 8) not known to it' : 'BDSM (mode 8) not asked';
};

const modeWords: Readonly<Record<Examination['bidi']['mode'], string>> = {
  app: 'laid out by gainsay',
  words: 'laid out by gainsay, each Arabic word turned for the terminal',
  terminal: 'left to the terminal, in one column',
  off: 'not laid out at all',
};
