import { entities, entityKinds } from '../domain/record.ts';
import type { Fault } from './fault.ts';
import type { GivenFile } from './given.ts';
import type { JsonPath } from './json-path.ts';
import { type FileGiven, type JsonFile, type JsonLimits, readJson } from './json.ts';
import { isObject, type Raw, readRecord, type RecordReading } from './read-record.ts';
import { type Finding, unknownField } from './record-fault.ts';
import { twiceFindings } from './twice.ts';

/** A file that is valid as far as it goes by itself, or everything that is wrong with it. */
export type Reading =
  | { readonly file: GivenFile; readonly faults: readonly [] }
  | { readonly file: null; readonly faults: readonly Fault[] };

export const formatName = 'gainsay/1';

const arrays = entities.filter((entity) => entity !== 'story');
const topLevel = ['format', 'story', ...arrays.map((entity) => entityKinds[entity].plural)];

/** Reads a gainsay/1 file (DESIGN §3): JSON, every record by its schema, no id twice. */
export function readGainsay(given: FileGiven, limits?: JsonLimits): Reading {
  const json = readJson(given, limits);
  if (json.value === undefined) return { file: null, faults: json.faults };
  const format = formatFinding(json.value);
  if (format || !isObject(json.value)) return refused(given.name, json, format ? [format] : []);
  const readings = [...readAll(json.value)];
  const records = readings.flatMap((reading) => reading.given ?? []);
  const findings = [
    ...topLevelFindings(json.value),
    ...readings.flatMap((reading) => reading.findings),
    ...twiceFindings(records),
  ];
  const [story, ...others] = records;
  if (findings.length > 0 || json.faults.length > 0 || story?.entity !== 'story') {
    return refused(given.name, json, findings);
  }
  const { name } = given;
  return { file: { name, story, records: others, places: json.places }, faults: [] };
}

function formatFinding(value: unknown): Finding | null {
  if (!isObject(value)) return { path: [], what: 'is not a gainsay/1 file: an object is expected' };
  const { format } = value;
  if (format === formatName) return null;
  if (format === undefined) {
    return { path: [], what: `is not a gainsay/1 file: it has no "format": "${formatName}"` };
  }
  const shown = typeof format === 'string' ? `${JSON.stringify(format)} ` : '';
  return {
    path: ['format'],
    what: `${shown}is not a format this version reads; it reads ${formatName}`,
  };
}

const topLevelFindings = (value: Raw): readonly Finding[] =>
  Object.keys(value)
    .filter((key) => !topLevel.includes(key))
    .map((key) => unknownField([key], topLevel));

function* readAll(value: Raw): Generator<RecordReading> {
  yield placed(readRecord('story', value['story'], ['story']), ['story']);
  for (const entity of arrays) {
    const { plural } = entityKinds[entity];
    const list = value[plural];
    if (Array.isArray(list)) {
      for (const [index, record] of list.entries()) {
        const path = [plural, index];
        yield placed(readRecord(entity, record, path), path);
      }
    } else if (list !== undefined) {
      yield { given: null, findings: [{ path: [plural], what: notAList(list) }] };
    }
  }
}

const notAList = (value: unknown): string =>
  value === null ? 'is null; leave the field out instead' : 'must be a list';

/** Findings of a record with paths from the root of the file. */
const placed = (reading: RecordReading, at: JsonPath): RecordReading =>
  reading.given
    ? reading
    : {
        given: null,
        findings: reading.findings.map((one) => ({ ...one, path: [...at, ...one.path] })),
      };

/** Everything that is wrong with a file, in its order. */
function refused(file: string, json: JsonFile, findings: readonly Finding[]): Reading {
  const faults = findings.map(({ path, what, isKey }): Fault => {
    const place = isKey ? json.places.ofKey(path) : json.places.of(path);
    return { file, place, path, what };
  });
  // A schema may stumble over what was refused as JSON already.
  const fresh = faults.filter((fault) => !json.faults.some((known) => isSamePlace(fault, known)));
  return { file: null, faults: [...json.faults, ...fresh].toSorted(inFileOrder) };
}

const isSamePlace = (a: Fault, b: Fault): boolean => inFileOrder(a, b) === 0;

const inFileOrder = (a: Fault, b: Fault): number =>
  (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
