import { type ExitName, Problem } from '../domain/problem.ts';

/** How a command ended that could not do what it was asked. */
export interface Failure {
  readonly exit: ExitName;
  readonly message: string;
  readonly todo: string | undefined;
}

const ofSystem: Readonly<Record<string, readonly [ExitName, string]>> = {
  ENOSPC: ['disk', 'The disk is full.'],
  EDQUOT: ['disk', 'Your quota on that disk is used up.'],
  EIO: ['disk', 'The disk does not answer.'],
  EACCES: ['permission', 'Not allowed.'],
  EPERM: ['permission', 'Not allowed.'],
  EROFS: ['permission', 'That file system is read-only.'],
  ENOENT: ['notFound', 'No such file.'],
  EISDIR: ['notFound', 'That is a folder, not a file.'],
};

/** Any error as what a person is told: what happened, what to do, and the exit code. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Problem) {
    return { exit: error.exit, message: error.message, todo: error.todo };
  }
  const message = error instanceof Error ? error.message : String(error);
  const [exit, words] = ofSystem[codeOf(error)] ?? [];
  if (exit) return { exit, message: `${words} (${message})`, todo: undefined };
  return {
    exit: 'failure',
    message: `Something unexpected went wrong: ${message}`,
    todo: 'Run it again with --debug to see where.',
  };
}

/** Whether whoever read our output has gone away, which is no failure of ours. */
export const isReaderGone = (error: unknown): boolean => codeOf(error) === 'EPIPE';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
