import { isUtf8 } from 'node:buffer';

import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

import type { Fault, Place } from './fault.ts';
import type { JsonPath } from './json-path.ts';
import { type JsonFault, scanJson } from './json-scan.ts';

/** What a file may have at most; each is named in the message that refuses the file. */
export interface JsonLimits {
  readonly bytes: number;
  readonly depth: number;
}

const jsonLimits: JsonLimits = { bytes: 256 * 1024 * 1024, depth: 64 };

/** A file as it comes: its name as it was given, and its bytes. */
export interface FileGiven {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file read as JSON. With faults that end the reading, `value` is undefined. */
export interface JsonFile {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Holds on to the text of the file, not to `value`. */
  readonly places: JsonPlaces;
}

export interface JsonPlaces {
  /** Where a value stands; of one that is missing, the innermost object that would hold it. */
  of(path: JsonPath): Place;
  /** Where the key of a field stands. */
  ofKey(path: JsonPath): Place;
}

const start: Place = { line: 1, column: 1 };
const nowhere: JsonPlaces = { of: () => start, ofKey: () => start };

/** Reads bytes as strict UTF-8 (a byte order mark may lead) and JSON. */
export function readJson({ name, bytes }: FileGiven, limits: JsonLimits = jsonLimits): JsonFile {
  const refused = (place: Place | null, what: string): JsonFile => ({
    value: undefined,
    faults: [{ file: name, place, path: [], what }],
    places: nowhere,
  });
  if (bytes.length > limits.bytes) {
    return refused(null, `is larger than ${limits.bytes} bytes, the most that is read at once`);
  }
  if (!isUtf8(bytes)) return refused(firstBadByte(bytes), 'is not UTF-8 text');
  const text = new TextDecoder('utf-8').decode(bytes);
  const found = scanJson(text, limits.depth);
  const places = placesIn(text);
  return {
    value: found.some(({ fatal }) => fatal) ? undefined : JSON.parse(text),
    faults: found.map((fault) => faultIn(name, text, fault, places.at(fault.offset))),
    places,
  };
}

function faultIn(file: string, text: string, { path, what }: JsonFault, place: Place): Fault {
  const isLines =
    what.startsWith('is not one JSON value') && /^\s*\{[^\n]*\}\s*\n\s*\{/u.test(text);
  return {
    file,
    place,
    path,
    what: isLines ? 'is JSON Lines; of these this version reads none, only gainsay/1 JSON' : what,
  };
}

/** No line of UTF-8 holds half a character, so each line can be looked at by itself. */
function firstBadByte(bytes: Uint8Array): Place {
  let [line, from] = [1, 0];
  while (from < bytes.length) {
    const end = bytes.indexOf(0x0a, from);
    const part = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (!isUtf8(part)) {
      const column = new TextDecoder('utf-8').decode(part).indexOf('\uFFFD') + 1;
      return { line, column };
    }
    [line, from] = [line + 1, from + part.length + 1];
  }
  return start;
}

/** Lines and the tree with positions are only made when there is something to point at. */
function placesIn(text: string): JsonPlaces & { at(offset: number): Place } {
  let lineStarts: readonly number[] | undefined;
  let tree: Node | undefined;
  const at = (offset: number): Place => {
    lineStarts ??= lineStartsOf(text);
    let [low, high] = [0, lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };
  const root = (): Node => (tree ??= parseTree(text) ?? { type: 'null', offset: 0, length: 0 });
  return {
    at,
    of: (path) => at(nodeAt(root(), path).offset),
    ofKey: (path) => at(keyAt(root(), path).offset),
  };
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function nodeAt(tree: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

const keyAt = (tree: Node, path: JsonPath): Node => {
  const node = nodeAt(tree, path);
  return node.parent?.type === 'property' ? node.parent : node;
};
