import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { Problem } from '../../domain/problem.ts';
import { importFiles, type Imported } from '../../store/import/import.ts';
import { author } from '../author.ts';
import { type Call, has } from '../call.ts';
import { print } from '../output.ts';
import { sayListed } from '../saved.ts';
import { trying } from '../trying.ts';
import { writing } from '../writing.ts';

/** `import FILE…`: all of them in one batch, or nothing. */
export function importAll(call: Call): void {
  const files = call.arguments.map((path) => ({ name: basename(path), bytes: bytesOf(path) }));
  const dryRun = has(call, 'dry-run');
  const opened = dryRun ? trying : writing;
  opened(call, (desk) => {
    const imported = importFiles(desk, author(call), files, { dryRun });
    print(
      `${dryRun ? 'Would import' : 'Imported'} ${files.map(({ name }) => name).join(', ')}: ${countWords(imported)}.`,
    );
    sayListed(imported);
  });
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new Problem('notFound', `There is no file ${path}.`);
    if (code === 'EISDIR')
      throw new Problem('badContent', `${path} is a folder.`, 'Name the files in it.');
    throw error;
  }
}

const kindWords: Readonly<Record<string, string>> = {
  add: 'new',
  correct: 'corrected',
  hold: 'held',
  release: 'released',
  withdraw: 'withdrawn',
  reinstate: 'reinstated',
};

/** 14 claims new, 24 statements new, 1 corrected. */
function countWords({ counts }: Imported): string {
  const words = Object.entries(counts).map(([entity, kinds]) => {
    const each = Object.entries(kinds).map(
      ([kind, count]) => `${count} ${kindWords[kind] ?? kind}`,
    );
    return `${entityWords[entity] ?? entity} ${each.join(', ')}`;
  });
  return words.length === 0 ? 'nothing that is not here already' : words.join('; ');
}

const entityWords: Readonly<Record<string, string>> = {
  sourceLink: 'source links',
  claimLink: 'claim links',
  statementLink: 'statement links',
  story: 'story',
  source: 'sources',
  document: 'documents',
  claim: 'claims',
  statement: 'statements',
  question: 'questions',
  verdict: 'verdicts',
};
