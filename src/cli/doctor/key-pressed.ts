import { Decoder } from '../../tui/decoder.ts';

/** Resolves with the next key; what a terminal says on its own is none. */
export const keyPressed = (terminal: NodeJS.EventEmitter): Promise<void> =>
  new Promise((resolve) => {
    const decoder = new Decoder(() => {
      terminal.off('data', onData);
      resolve();
    });
    const onData = (bytes: Buffer): void => decoder.push(bytes);
    terminal.on('data', onData);
  });
