import { Command as Program, CommanderError, Option } from 'commander';

import { type ExitName, Problem } from '../domain/problem.ts';
import { atBlanks } from '../text/layout/at-blanks.ts';
import { layOut } from './bidi.ts';
import type { Call } from './call.ts';
import { type Command, commands } from './commands.ts';
import { entryFields, optionOf } from './entry/fields.ts';
import { helpFormat } from './help-format.ts';
import { everywhere, type OptionKind, options } from './options.ts';
import { cells, printRaw } from './output.ts';
import { stepsLast } from './steps-last.ts';

/**
 * Reads the words behind `gainsay` and runs the command they name.
 * @throws Problem usage where they name none, and whatever the command throws
 */
export async function runProgram(words: readonly string[], version: string): Promise<ExitName> {
  let exit: ExitName = 'ok';
  const program = programOf(async (command, call) => {
    if (command.options.includes('bidi')) layOut(call);
    const run = await command.load();
    exit = (await run(call)) ?? 'ok';
  }).version(version, '-V, --version', 'print the version');
  try {
    await program.parseAsync(stepsLast(words), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageProblem(error);
  }
  return exit;
}

type Act = (command: Command, call: Call) => Promise<void>;

/** The table as a commander program. */
function programOf(act: Act): Program {
  const program = new Program('gainsay')
    .description('A terminal desk for journalists: who says it, who denies it, side by side.')
    .exitOverride()
    .configureOutput({
      writeOut: printRaw,
      writeErr: () => undefined,
      getOutHelpWidth: cells,
    })
    .configureHelp(helpFormat)
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false);
  addOptions(program, Object.values(everywhere));
  for (const command of commands) addCommand(program, command, act);
  return program;
}

function addCommand(program: Program, command: Command, act: Act): void {
  const names = command.name.split(' ');
  const own = command.name === '' ? program : names.reduce(subcommand, program);
  if (command.name !== '') own.description(command.summary);
  for (const argument of command.arguments) own.argument(argument);
  addOptions(own, optionsOf(command));
  const { notes } = command;
  if (notes) own.addHelpText('after', () => `\n${atBlanks(notes.join('\n'), cells())}`);
  own.allowExcessArguments(command.name === '').action(async () => {
    const [unknown] = command.name === '' ? own.args : [];
    if (unknown !== undefined) throw unknownCommand(unknown);
    await act(command, { arguments: own.args, options: given(own) });
  });
}

/** All options of a command, in the order in which its help lists them. */
export function optionsOf(command: Command): readonly OptionKind[] {
  const fields = (command.fieldsOf ?? []).flatMap((kind) => entryFields[kind].map(optionOf));
  const once = new Map<string, OptionKind>();
  for (const option of [...fields, ...command.options.map((name) => options[name])]) {
    const name = option.flags.split(' ')[0] ?? '';
    if (!once.has(name)) once.set(name, option);
  }
  return [...once.values()];
}

function subcommand(parent: Program, name: string): Program {
  const known = parent.commands.find((command) => command.name() === name);
  return known ?? parent.command(name).description(groups[name] ?? '');
}

const groups: Readonly<Record<string, string>> = { add: 'enter a record; see gainsay add --help' };

function addOptions(program: Program, kinds: readonly OptionKind[]): void {
  for (const { flags, summary, repeats } of kinds) {
    const option = new Option(flags, summary);
    if (repeats) {
      option.argParser(listed);
    }
    program.addOption(option);
  }
}

/** What an option that repeats has so far; before it is first given, nothing. */
const listed = (text: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  text,
];

/** What was given to a command and to the program around it, by long names. */
function given(program: Program): Call['options'] {
  const all = new Map<string, string | true | readonly string[]>();
  for (let at: Program | null = program; at; at = at.parent) {
    for (const option of at.options) {
      const value: unknown = at.getOptionValue(option.attributeName());
      if (isGiven(value) && !all.has(option.name())) all.set(option.name(), value);
    }
  }
  return all;
}

const isGiven = (value: unknown): value is string | true | readonly string[] =>
  typeof value === 'string' || value === true || Array.isArray(value);

function usageProblem(error: CommanderError): Problem {
  const message = error.message.replace(/^error: /u, '').replaceAll('\n', ' ');
  return new Problem(
    'usage',
    message.charAt(0).toUpperCase() + message.slice(1),
    'See gainsay --help, or --help behind a command.',
  );
}

function unknownCommand(name: string): Problem {
  const near = commands.find(
    (command) => command.name !== '' && command.name.startsWith(name.slice(0, 3)),
  );
  return new Problem(
    'usage',
    `There is no command “${name}”.`,
    near ? `Did you mean ${near.name}? gainsay --help lists all.` : 'gainsay --help lists all.',
  );
}
