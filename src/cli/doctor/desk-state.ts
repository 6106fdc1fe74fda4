import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { shippedMigrations } from '../../host.ts';
import { closeDesk, isThere, openDesk } from '../../store/desk.ts';
import { versionOf } from '../../store/migrate.ts';
import { failureOf } from '../failure.ts';
import type { Fault } from './fault.ts';

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
  const read = versionIn(file);
  const state = { file, exists: true, ...rights, readable: read.version !== null };
  return {
    state: { ...state, version: read.version, newest: newest() },
    faults: [
      ...(isOpen(rights.mode) ? [tooOpen(file)] : []),
      ...(rights.writable ? [] : [readOnly(file)]),
      ...read.faults,
    ],
  };
}

function withoutFile(file: string): Examined {
  const writable = mayWrite(nearestFolder(file));
  const none = { exists: false, mode: null, readable: false, version: null };
  return {
    state: { file, ...none, writable, newest: newest() },
    faults: writable ? [] : [unmakeable(file)],
  };
}

const rightsOf = (file: string): Pick<DeskState, 'mode' | 'writable'> => ({
  mode: process.platform === 'win32' ? null : modeOf(file),
  // SQLite writes two files beside it.
  writable: mayWrite(file) && mayWrite(dirname(file)),
});

function versionIn(file: string): Pick<DeskState, 'version'> & Pick<Examined, 'faults'> {
  try {
    const desk = openDesk(file, 'read');
    const version = versionOf(desk.db);
    closeDesk(desk);
    return { version, faults: [] };
  } catch (error) {
    const { message, todo = '' } = failureOf(error);
    return { version: null, faults: [{ what: message, todo }] };
  }
}

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
