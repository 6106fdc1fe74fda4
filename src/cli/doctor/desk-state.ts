import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { shippedMigrations } from '../../host.ts';
import { closeDesk, type Desk, isThere, openDesk } from '../../store/desk.ts';
import { versionOf } from '../../store/migrate.ts';
import { noPlaceFor } from '../../store/no-place.ts';
import { type Failure, failureOf } from '../failure.ts';
import type { Fault } from './fault.ts';
import { otherThing } from './other-thing.ts';

export interface DeskState {
  readonly file: string;
  readonly exists: boolean;
  /** As in chmod, "600"; null where there is no file, or a system without such rights. */
  readonly mode: string | null;
  readonly readable: boolean;
  /** Of a desk that is not there: whether it could be made. */
  readonly writable: boolean;
  /** Version of its tables; null where it cannot be read. */
  readonly version: number | null;
  /** The version that this program writes. */
  readonly newest: number;
  /** What is there and is no desk, in words; null where that is not so. */
  readonly otherThing: string | null;
  /** Whether SQLite's quick check finds nothing; null where it could not be made. */
  readonly sound: boolean | null;
}

interface Examined {
  readonly state: DeskState;
  readonly faults: readonly Fault[];
}

const newest = (): number => shippedMigrations().at(-1)?.version ?? 0;

/** The desk file, which is read and left as it is; one that is not there is not made. */
export function deskState(file: string): Examined {
  if (!isThere(file)) return withoutFile(file);
  const rights = rightsOf(file);
  const { faults, ...read } = readDesk(file);
  const readable = read.version !== null;
  const state = { file, exists: true, ...rights, readable, ...read, newest: newest() };
  // The rights of what is no desk are nobody's business here.
  if (read.otherThing !== null) return { state, faults };
  return {
    state,
    faults: [
      ...(isOpen(rights.mode) ? [tooOpen(file)] : []),
      ...(rights.writable ? [] : [readOnly(file)]),
      ...faults,
    ],
  };
}

function withoutFile(file: string): Examined {
  const obstacle = existsSync(file) ? null : noPlaceFor(file);
  const writable = obstacle === null && mayWrite(nearestFolder(file));
  const none = { ...unread, exists: false, mode: null, readable: false };
  const fault = obstacle ? faultOf(obstacle) : unmakeable(file);
  return {
    state: { file, ...none, writable, newest: newest() },
    faults: writable ? [] : [fault],
  };
}

const rightsOf = (file: string): Pick<DeskState, 'mode' | 'writable'> => ({
  mode: process.platform === 'win32' ? null : modeOf(file),
  // SQLite writes two files beside it.
  writable: mayWrite(file) && mayWrite(dirname(file)),
});

type Read = Pick<DeskState, 'version' | 'otherThing' | 'sound'> & Pick<Examined, 'faults'>;

const unread = { version: null, otherThing: null, sound: null };

function readDesk(file: string): Read {
  try {
    const desk = openDesk(file, 'read');
    const version = versionOf(desk.db);
    const sound = isSound(desk);
    closeDesk(desk);
    return { ...unread, version, sound, faults: sound ? [] : [damaged(file)] };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.exit !== 'badContent') return { ...unread, faults: [faultOf(failure)] };
    const thing = otherThing(file);
    return { ...unread, otherThing: thing, faults: [notADesk(file, thing, failure)] };
  }
}

/** Of its pages, not of what stands in them: that takes long, and is for `gainsay verify`. */
function isSound({ db }: Desk): boolean {
  try {
    return db.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT') return false;
    throw error;
  }
}

const faultOf = ({ message, todo = '' }: Pick<Failure, 'message' | 'todo'>): Fault => ({
  what: message,
  todo,
});

const notADesk = (file: string, thing: string, { todo = '' }: Failure): Fault => ({
  what: `${file} is not a gainsay desk but ${thing}; it was not touched.`,
  todo,
});

const damaged = (file: string): Fault => ({
  what: `${file} is damaged: SQLite’s quick check finds pages that do not fit together.`,
  todo: 'Run: gainsay verify. It names what is lost. Keep a copy of the file before you go on.',
});

/** Whether anybody but its owner has a right to it. */
const isOpen = (mode: string | null): boolean => mode !== null && !mode.endsWith('00');

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8).padStart(3, '0');

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The folder it would be made in, or the one in which that folder would be made. */
function nearestFolder(file: string): string {
  const folder = dirname(file);
  return existsSync(folder) || folder === file ? folder : nearestFolder(folder);
}

const unmakeable = (file: string): Fault => ({
  what: `${file} cannot be made: there is no right to write in its folder.`,
  todo: 'Name another file with --desk or GAINSAY_DESK.',
});

const tooOpen = (file: string): Fault => ({
  what: `${file} can be read by others on this machine.`,
  todo: `Run: chmod 600 ${file}`,
});

const readOnly = (file: string): Fault => ({
  what: `${file} can be read here, but not written to.`,
  todo: 'Check the rights of the file and of its folder, or name another desk with --desk.',
});
