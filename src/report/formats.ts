import type { Report } from './block.ts';
import { htmlPage } from './html.ts';
import { markdown } from './markdown.ts';
import { terminalText, type TerminalOptions } from './terminal.ts';

export type FormatName = 'md' | 'html' | 'text';

export interface Format {
  /** The extension of its files, with the dot. */
  readonly extension: string;
  readonly render: (report: Report, options?: TerminalOptions) => string;
}

/** Every format a report has; each is one small file that knows nothing of the story. */
export const formats: Readonly<Record<FormatName, Format>> = {
  md: { extension: '.md', render: markdown },
  html: { extension: '.html', render: htmlPage },
  text: { extension: '.txt', render: terminalText },
};
