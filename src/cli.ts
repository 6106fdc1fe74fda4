#!/usr/bin/env node
import { failureOf, isReaderGone } from './cli/failure.ts';
import { say } from './cli/output.ts';
import { runProgram } from './cli/program.ts';
import { exitCode } from './domain/problem.ts';
import { programVersion } from './host.ts';

/** Words in, exit code out. */
async function main(words: readonly string[]): Promise<number> {
  try {
    return exitCode[await runProgram(words, programVersion())];
  } catch (error) {
    if (isReaderGone(error)) return exitCode.ok;
    const { exit, message, todo } = failureOf(error);
    say(`gainsay: ${message}`);
    if (todo !== undefined) say(todo);
    if (words.includes('--debug') && error instanceof Error) say(error.stack ?? '');
    return exitCode[exit];
  }
}

process.exitCode = await main(process.argv.slice(2));
