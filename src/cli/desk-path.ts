import { join, resolve } from 'node:path';

import envPaths from 'env-paths';

import { type Call, textOf } from './call.ts';

/** The desk a command works on: --desk, else GAINSAY_DESK, else desk.db among the user's data. */
export const deskPath = (call: Call): string =>
  resolve(textOf(call, 'desk') ?? (process.env['GAINSAY_DESK'] || dataFile('desk.db')));

/** The desk of the example, kept between runs. */
export const examplePath = (call: Call): string =>
  resolve(textOf(call, 'desk') ?? dataFile('example.db'));

const dataFile = (name: string): string => join(envPaths('gainsay', { suffix: '' }).data, name);
