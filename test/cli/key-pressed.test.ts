import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { keyPressed } from '../../src/cli/doctor/key-pressed.ts';

test('an answer of the terminal is no key; a key is one, and then nobody listens', async () => {
  const terminal = new EventEmitter();
  const pressed = keyPressed(terminal);
  terminal.emit('data', Buffer.from('\u001b[?65;1;9c\u001bP>|XTerm(379)\u001b\\'));
  expect(await Promise.race([pressed, setImmediate('nothing yet')])).toBe('nothing yet');
  terminal.emit('data', Buffer.from(' '));
  await pressed;
  expect(terminal.listenerCount('data')).toBe(0);
});
