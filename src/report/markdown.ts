import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

import type { Block, Quote, Report, Section } from './block.ts';
import type { Inline, Line } from './inline.ts';
import { safeAddress, visible, visibleLine } from './visible.ts';

/** Refs in their square brackets, which are no link here: the page defines none. */
interface Refs {
  readonly type: 'refs';
  readonly refs: readonly string[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    refs: Refs;
  }
  interface RootContentMap {
    refs: Refs;
  }
}

const settings: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: { refs: ({ refs }: Refs) => `[${refs.join(', ')}]` },
};

/** The report as GitHub-flavoured Markdown; every text goes through mdast, so none is markup. */
export function markdown(report: Report): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: phrasing(report.title) },
    ...report.head.map((one) => paragraphOf(one)),
    ...report.first.flatMap((one) => sectionOf(one, 2)),
    paragraphOf(report.closing),
    { type: 'thematicBreak' },
    ...report.inside.flatMap((one) => sectionOf(one, 2)),
  ];
  const root: Root = { type: 'root', children };
  return toMarkdown(root, settings);
}

const depths = [1, 2, 3, 4, 5, 6] as const;

function sectionOf({ title, blocks, sections }: Section, level: number): RootContent[] {
  const depth = depths[Math.min(level, depths.length) - 1] ?? 6;
  return [
    { type: 'heading', depth, children: phrasing(title) },
    ...blocks.flatMap(blockOf),
    ...sections.flatMap((one) => sectionOf(one, level + 1)),
  ];
}

function blockOf(block: Block): RootContent[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphOf(block.line)];
    case 'list':
      return [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: block.items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: [paragraphOf(item)],
          })),
        },
      ];
    case 'table':
      return [
        {
          type: 'table',
          children: [block.head, ...block.rows].map((row) => ({
            type: 'tableRow',
            children: row.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
          })),
        },
      ];
    case 'quote':
      return quoteOf(block);
  }
}

const paragraphOf = (content: Line): { type: 'paragraph'; children: PhrasingContent[] } => ({
  type: 'paragraph',
  children: phrasing(content),
});

/** Each passage in its own blockquote, the attribution right beneath. */
function quoteOf({ title, passages, attribution, note }: Quote): RootContent[] {
  const quotes = passages.map(({ text, isParaphrase }): BlockContent => {
    const lines = visible(text, { lines: true }).split('\n');
    const children = lines.flatMap((part, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      { type: 'text', value: index === 0 && isParaphrase ? `≈ ${part}` : part },
    ]);
    return { type: 'blockquote', children: [{ type: 'paragraph', children }] };
  });
  // Two blockquotes in a row would be read as one.
  const parted = quotes.flatMap((one, index): RootContent[] =>
    index === 0 ? [one] : [{ type: 'html', value: '<!-- -->' }, one],
  );
  return [
    paragraphOf(title),
    ...parted,
    paragraphOf(attribution),
    ...(note.length > 0 ? [paragraphOf(note)] : []),
  ];
}

const phrasing = (content: Line): PhrasingContent[] => content.map(phrasingOf);

const isRef = (text: string): boolean => /^[A-Z]\d{1,15}(?:-[0-9a-f]{4})?$/u.test(text);

function phrasingOf(one: Inline): PhrasingContent {
  if (typeof one === 'string') return textOf(one);
  switch (one.kind) {
    case 'strong':
      return { type: 'strong', children: phrasing(one.line) };
    case 'code':
      return { type: 'inlineCode', value: visibleLine(one.text) };
    case 'refs':
      return one.refs.every(isRef)
        ? { type: 'refs', refs: one.refs }
        : textOf(`[${one.refs.join(', ')}]`);
    case 'link': {
      const url = safeAddress(one.url);
      return url === null ? textOf(one.text) : { type: 'link', url, children: [textOf(one.text)] };
    }
    default:
      return textOf(one.text);
  }
}

const textOf = (text: string): PhrasingContent => ({ type: 'text', value: visibleLine(text) });
