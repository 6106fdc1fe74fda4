import { render } from 'ink';
import { createElement } from 'react';

import { paletteFor } from './paint.ts';
import type { Presenter } from './presenter.ts';
import type { Program } from './program.ts';
import { App } from './screens/App.tsx';

export interface Drawing {
  readonly unmount: () => void;
}

/** Draws the program's model, again after each change, until it is unmounted. */
export function draw(program: Program, presenter: Presenter): Drawing {
  const app = createElement(App, {
    program,
    palette: paletteFor(process.env),
    onFrame: ({ cursor }) => presenter.placeCursor(cursor),
  });
  return render(app, {
    // Of a stream, Ink uses write, columns and the resize event, and a presenter has them.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    stdout: presenter as unknown as NodeJS.WriteStream,
    debug: true,
    patchConsole: false,
    exitOnCtrlC: false,
  });
}
