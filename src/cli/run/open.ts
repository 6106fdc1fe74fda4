import type { ExitName } from '../../domain/problem.ts';
import type { Call } from '../call.ts';
import { deskPath } from '../desk-path.ts';
import { enter } from '../enter.ts';

/** No command: the desk in the terminal, or its board as plain text. */
export const open = (call: Call): Promise<ExitName> => enter(call, deskPath(call), false);
