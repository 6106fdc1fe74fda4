import { Box } from 'ink';
import { useSyncExternalStore } from 'react';

import type { Palette } from '../paint.ts';
import type { Program } from '../program.ts';
import { type Frame, frameOf } from './frame.ts';
import { Pane } from './Pane.tsx';

/** The one component that knows of the program; all others draw what they are given. */
export function App({ program, palette, onFrame }: AppProperties) {
  const model = useSyncExternalStore(program.subscribe, program.snapshot);
  const frame = frameOf(model);
  onFrame(frame);
  return <Screen frame={frame} palette={palette} />;
}

interface AppProperties {
  readonly program: Program;
  readonly palette: Palette;
  readonly onFrame: (frame: Frame) => void;
}

export function Screen({ frame, palette }: { readonly frame: Frame; readonly palette: Palette }) {
  const { columns, rows, head, left, main, foot } = frame;
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Pane rows={head} columns={columns} palette={palette} />
      <Box>
        {left && <Pane rows={left.rows} columns={left.columns} palette={palette} />}
        <Pane rows={main} columns={columns - (left?.columns ?? 0)} palette={palette} />
      </Box>
      <Pane rows={foot} columns={columns} palette={palette} />
    </Box>
  );
}
