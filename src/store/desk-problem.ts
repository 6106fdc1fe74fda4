import { type ExitName, Problem } from '../domain/problem.ts';

interface Answer {
  readonly exit: ExitName;
  readonly what: (file: string) => string;
  readonly todo: string;
}

const notADesk: Answer = {
  exit: 'badContent',
  what: (file) => `${file} is not a gainsay desk; it was not touched.`,
  todo: 'Name a desk with --desk FILE, or import a story file with: gainsay import FILE',
};
const locked: Answer = {
  exit: 'locked',
  what: (file) => `Another program is writing to ${file} and does not let go of it.`,
  todo: 'Wait until it has finished, then try again.',
};
const disk: Answer = {
  exit: 'disk',
  what: (file) => `The disk that holds ${file} is full or failing. What was saved before is safe.`,
  todo: 'Make room (or check the disk), then try again.',
};
const permission: Answer = {
  exit: 'permission',
  what: (file) => `There is no permission to open or write ${file}.`,
  todo: 'Check the rights of the file and of its folder, or name another desk with --desk FILE.',
};
const damaged: Answer = {
  exit: 'damaged',
  what: (file) => `${file} is damaged: SQLite cannot read a part of it.`,
  todo: 'Run: gainsay verify. It says whether gainsay verify --repair helps, or only a backup.',
};
const damagedSearch: Answer = {
  exit: 'damaged',
  what: (file) => `The search index of ${file} is damaged: SQLite cannot open it.`,
  todo: 'Run: gainsay verify --repair, which makes it anew from the log.',
};

/** By the error code of SQLite (its first two words) or of the system. */
const answers: Readonly<Record<string, Answer>> = {
  SQLITE_NOTADB: notADesk,
  SQLITE_BUSY: locked,
  SQLITE_LOCKED: locked,
  SQLITE_FULL: disk,
  SQLITE_IOERR: disk,
  ENOSPC: disk,
  EDQUOT: disk,
  EIO: disk,
  SQLITE_READONLY: permission,
  SQLITE_CANTOPEN: permission,
  SQLITE_PERM: permission,
  EACCES: permission,
  EPERM: permission,
  EROFS: permission,
  SQLITE_CORRUPT: damaged,
};

// An index whose settings are wiped or of another form is an error like any other to SQLite.
const byMessage = (code: string, error: unknown): Answer | undefined =>
  code === 'SQLITE_ERROR' &&
  error instanceof Error &&
  /no such fts5 table|invalid fts5 file format|vtable constructor failed/u.test(error.message)
    ? damagedSearch
    : undefined;

/** An error of SQLite or of the file system as what a user is told; any other error as it is. */
function deskProblem(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const answer =
    byMessage(code, error) ?? answers[code] ?? answers[code.split('_').slice(0, 2).join('_')];
  return answer ? new Problem(answer.exit, answer.what(file), answer.todo) : error;
}

export const noDesk = (file: string): Problem =>
  new Problem(notADesk.exit, notADesk.what(file), notADesk.todo);

/** Runs `act`; what SQLite or the system says about `file` is answered in words. */
export function answering<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw deskProblem(error, file);
  }
}
