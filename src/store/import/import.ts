import { basename } from 'node:path';

import { importProblem } from '../../import/fault.ts';
import { readGainsay } from '../../import/gainsay.ts';
import type { AnyGiven, GivenFile } from '../../import/given.ts';
import type { FileGiven, JsonLimits } from '../../import/json.ts';
import type { Address, Author, Saved } from '../address.ts';
import type { Desk } from '../desk.ts';
import { askedNumber } from '../ref-number.ts';
import { type Batch, write } from '../write.ts';
import { addressIn, type GivenRecords, givenRecords, recordsOf } from './import-given.ts';
import { isHere } from './import-known.ts';
import { brokenLinks, type LinkAt } from './import-link.ts';
import { linksNotCounted } from './import-listing.ts';
import { strangeNames } from './import-name.ts';
import { bringUp } from './import-record.ts';
import { endEntity, unknownReferences } from './import-reference.ts';
import { withWordings } from './import-wording.ts';

export interface ImportOptions {
  /** Does everything and takes it back at the end. */
  readonly dryRun?: boolean;
  /** The shipped story: every revision has the reason `example`. */
  readonly example?: boolean;
  readonly limits?: JsonLimits;
}

/** What an import wrote, counted by entity and kind: { statement: { add: 24 } }. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Imported extends Saved {
  readonly counts: Counts;
}

/**
 * Imports gainsay/1 files in their order, all or nothing, in one batch (DESIGN §3, Import).
 * `listed` names what was left alone, and links that do not count.
 * @throws Problem (badContent) with everything that is wrong, by file, line, column and field; as
 * `write` does.
 */
export function importFiles(
  desk: Desk,
  author: Author,
  files: readonly FileGiven[],
  options: ImportOptions = {},
): Imported {
  const readings = files.map((file) => readGainsay(file, options.limits));
  const faults = readings.flatMap((reading) => reading.faults);
  if (faults.length > 0) throw importProblem(faults);
  const given = readings.flatMap(({ file }) => file ?? []);
  const { dryRun = false, example = false } = options;
  const reasonOf = (file: GivenFile): string =>
    example ? 'example' : `import ${basename(file.name)}`;
  const saved = write(
    desk,
    { by: author.by },
    (batch) => importGiven(desk, batch, given, reasonOf),
    { dryRun },
  );
  return { ...saved, listed: [...new Set(saved.listed)], counts: countsOf(saved) };
}

type ReasonOf = (file: GivenFile) => string;

function importGiven(
  desk: Desk,
  batch: Batch,
  files: readonly GivenFile[],
  reasonOf: ReasonOf,
): void {
  const records = givenRecords(files);
  refuse(desk, records, files);
  const complete = withWordings(desk, records);
  const left = new Set<string>();
  for (const file of files) {
    batch.apart(sourcesIn(file));
    const reason = reasonOf(file);
    for (const { given, address, ref } of numbered(desk, batch, file)) {
      const body = complete(file, given);
      if (ref !== undefined) batch.append({ address, kind: 'add', body, ref, reason });
      else if (!bringUp(desk, batch, { file, given, address, body, reason })) {
        left.add(keyOf(address));
      }
    }
  }
  const mayDiffer = (at: LinkAt): boolean => at.link.rel === 'reverses' || isHalfGiven(at);
  const isHalfGiven = ({ entity, story, link }: LinkAt): boolean =>
    [link.from, link.to].some((id) => {
      const end = endEntity[entity];
      return !records.last(end, story, id) || left.has(keyOf({ entity: end, story, id }));
    });
  for (const file of files) {
    for (const sentence of linksNotCounted(desk, file, mayDiffer)) batch.list(sentence);
  }
}

const sourcesIn = (file: GivenFile): readonly string[] =>
  [...recordsOf(file)].flatMap(({ entity, body }) => (entity === 'source' ? [body.id] : []));

const keyOf = ({ entity, story, id }: Address): string => `${entity}\0${story ?? ''}\0${id}`;

/** @throws Problem (badContent) with every record that the desk and the other files contradict. */
function refuse(desk: Desk, records: GivenRecords, files: readonly GivenFile[]): void {
  const checks = [strangeNames(desk), unknownReferences(desk, records), brokenLinks(desk, records)];
  const faults = files.flatMap((file) =>
    [...recordsOf(file)].flatMap((given) => checks.flatMap((check) => check(file, given))),
  );
  if (faults.length > 0) throw importProblem(faults);
}

interface Numbered {
  readonly given: AnyGiven;
  readonly address: Address;
  /** Number of the ref of a new record (null: its kind has none); undefined for one that is here. */
  readonly ref: number | null | undefined;
}

/** The records of a file with the refs of the new ones, asked for and given as a whole. */
function* numbered(desk: Desk, batch: Batch, file: GivenFile): Iterable<Numbered> {
  const all = [...recordsOf(file)].map((given) => {
    const address = addressIn(file, given);
    return { given, address, isNew: !isHere(desk, address) };
  });
  const wishes = all
    .filter(({ isNew }) => isNew)
    .map(({ given, address: { entity, story, id } }) => ({
      entity,
      story: story ?? '',
      asked: askedNumber(entity, id, given.ref),
    }));
  const numbers = batch.refs.give(wishes).values();
  for (const { given, address, isNew } of all) {
    yield { given, address, ref: isNew ? (numbers.next().value ?? null) : undefined };
  }
}

function countsOf({ records }: Saved): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { address, kind } of records) {
    const ofEntity = (counts[address.entity] ??= {});
    ofEntity[kind] = (ofEntity[kind] ?? 0) + 1;
  }
  return counts;
}
