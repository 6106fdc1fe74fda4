/** Exit codes of the program, after sysexits(3) where it has one. */
export const exitCode = {
  ok: 0,
  failure: 1,
  usage: 2,
  contradicted: 3,
  badContent: 65,
  notFound: 66,
  locked: 69,
  exists: 73,
  disk: 74,
  damaged: 76,
  permission: 77,
  configuration: 78,
  interrupted: 130,
} as const;

export type ExitName = keyof typeof exitCode;

/** An expected error: `message` says what happened, `todo` what to do about it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly exit: ExitName;
  readonly todo: string | undefined;

  constructor(exit: ExitName, message: string, todo?: string) {
    super(message);
    this.exit = exit;
    this.todo = todo;
  }
}
