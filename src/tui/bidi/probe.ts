import { Decoder } from '../decoder.ts';
import { type Answers, nothingAnswered, question, withAnswer } from './answers.ts';
import type { Environment } from './terminals.ts';
import { multiplexerOf } from './through.ts';
import { askTmux } from './tmux.ts';

/**
 * Asks the terminal, which is in raw mode, and tmux where it runs in one. What is typed meanwhile
 * is dropped.
 * @param most milliseconds that are waited for the last answer
 */
export async function probe(env: Environment, most: number): Promise<Answers> {
  const answers = await asked(most);
  if (multiplexerOf(answers, env) !== 'tmux') return answers;
  const passes = await new Promise<boolean>(askTmux);
  return { ...answers, passes };
}

function asked(most: number): Promise<Answers> {
  return new Promise((resolve) => {
    let answers = nothingAnswered;
    const decoder = new Decoder(
      () => undefined,
      (sequence) => {
        answers = withAnswer(answers, sequence);
        if (answers.all) end();
      },
    );
    const onData = (bytes: Buffer): void => decoder.push(bytes);
    const end = (): void => {
      clearTimeout(timer);
      process.stdin.off('data', onData);
      resolve(answers);
    };
    const timer = setTimeout(end, most);
    process.stdin.on('data', onData);
    process.stdout.write(question);
  });
}
