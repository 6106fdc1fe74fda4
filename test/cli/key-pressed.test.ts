import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { keyPressed } from '../../src/cli/doctor/key-pressed.ts';

test('an answer of the terminal is no key; a key is one, and then nobody listens', async () => {
  const terminal = new EventEmitter();
  let isPressed = false;
  const pressed = keyPressed(terminal).then(() => {
    isPressed = true;
  });
  terminal.emit('data', Buffer.from('\u001b[?65;1;9c\u001bP>|XTerm(379)\u001b\\'));
  await setImmediate();
  expect(isPressed).toBe(false);
  terminal.emit('data', Buffer.from(' '));
  await pressed;
  expect(terminal.listenerCount('data')).toBe(0);
});
