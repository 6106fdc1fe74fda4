import { Box, Text, Transform } from 'ink';

import { painted, type Palette, type Row } from '../paint.ts';

/**
 * Prepared rows at a place of the screen. Ink lays out blanks of the same size and each row takes
 * the place of its blanks, so that no text is ever measured, cut or wrapped by Ink.
 */
export function Pane({ rows, columns, palette }: PaneProperties) {
  if (rows.length === 0) return null;
  const blanks = rows.map(() => ' '.repeat(columns)).join('\n');
  return (
    <Box width={columns} height={rows.length} flexShrink={0}>
      <Transform transform={(_, index) => painted(rows[index] ?? [], palette)}>
        <Text wrap="truncate">{blanks}</Text>
      </Transform>
    </Box>
  );
}

interface PaneProperties {
  readonly rows: readonly Row[];
  readonly columns: number;
  readonly palette: Palette;
}
