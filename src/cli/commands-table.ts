import { type Command, commands } from './commands.ts';
import { optionsOf } from './program.ts';

const mostListed = 8;

/** The commands as the README lists them: as typed, what each does, its options. */
export function commandsAsMarkdown(): string {
  const rows = commands.map((command) => {
    const typed = ['gainsay', command.name, ...command.arguments].filter((word) => word !== '');
    return `| \`${typed.join(' ')}\` | ${command.summary} | ${optionWords(command)} |`;
  });
  return ['| command | does | options |', '| --- | --- | --- |', ...rows].join('\n');
}

function optionWords(command: Command): string {
  const names = optionsOf(command).map(({ flags }) => `\`${nameIn(flags)}\``);
  const more = names.length - mostListed;
  return more > 0 ? `${names.slice(0, mostListed).join(' ')} and ${more} more` : names.join(' ');
}

const nameIn = (flags: string): string => /--[\w-]+/u.exec(flags)?.[0] ?? flags;
