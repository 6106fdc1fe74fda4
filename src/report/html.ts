import { createHash } from 'node:crypto';

import type { Block, Quote, Report, Section, Table } from './block.ts';
import { style } from './html-style.ts';
import { markup, Markup } from './html-template.ts';
import { type Inline, type Line, plain } from './inline.ts';
import { safeAddress, visible, visibleLine } from './visible.ts';

const styleHash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;
const styleSheet = new Markup(`<style>${style}</style>`);
const unbrokenDate = 24;

/** The report as one page that loads nothing, for a desk, a phone and paper. */
export function htmlPage(report: Report): string {
  const anchors = new Set(report.inside.flatMap(quoteRefs));
  const told = (content: Line): Markup => lineOf(content, anchors);
  const shown = (one: Section): Markup => sectionOf(one, 2, told);
  return markup`<!doctype html>
<html lang="${report.lang}" dir="${report.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${visibleLine(plain(report.title))}</title>
${styleSheet}
</head>
<body>
<header>
<h1>${told(report.title)}</h1>
${report.head.map((one) => markup`<p class="head">${told(one)}</p>\n`)}</header>
<main>
<div class="first">
${report.first.map(shown)}<p class="closing">${told(report.closing)}</p>
</div>
${navigation(report, told)}<div class="inside">
${report.inside.map(shown)}</div>
</main>
</body>
</html>
`.source;
}

type Tell = (content: Line) => Markup;

function navigation({ inside }: Report, told: Tell): Markup {
  const links = inside.flatMap((one) => [one, ...(one.id === 'claims' ? one.sections : [])]);
  const items = links.map(
    ({ id, title }) => markup`<li><a href="#${anchor(id)}">${told(title)}</a></li>\n`,
  );
  return markup`<nav aria-label="Contents">\n<ul>\n${items}</ul>\n</nav>\n`;
}

/** Ids are made of our words and refs; whatever else a ref might hold stays harmless. */
const anchor = (id: string): string => id.replace(/[^\w-]/gu, '_');

function sectionOf({ id, title, blocks, sections }: Section, level: number, told: Tell): Markup {
  const heading = new Markup(`h${Math.min(level, 6)}`);
  const parts = [
    blocks.map((block) => blockOf(block, told)),
    sections.map((one) => sectionOf(one, level + 1, told)),
  ];
  return markup`<section aria-labelledby="${anchor(id)}">
<${heading} id="${anchor(id)}">${told(title)}</${heading}>
${parts}</section>
`;
}

function blockOf(block: Block, told: Tell): Markup {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p>${told(block.line)}</p>\n`;
    case 'list':
      return markup`<ul>\n${block.items.map((item) => markup`<li>${told(item)}</li>\n`)}</ul>\n`;
    case 'quote':
      return quoteOf(block, told);
    case 'table':
      return block.role === 'sides' ? sidesOf(block, told) : rowsOf(block, told);
  }
}

function rowsOf({ head, rows }: Table, told: Tell): Markup {
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => cellOf(head, index, told(cell)));
    return markup`<tr role="row">${cells}</tr>\n`;
  });
  return tableOf('rows', headRow(head, told), body);
}

/** A side is one cell, so that a phone shows one side whole before the next. */
function sidesOf({ head, rows }: Table, told: Tell): Markup {
  const sides = head.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? []).filter(({ length }) => length > 0);
    return cellOf(head, column, markup`${cells.map((cell) => markup`<p>${told(cell)}</p>`)}`);
  });
  return tableOf('sides', headRow(head, told), [markup`<tr role="row">${sides}</tr>\n`]);
}

/** Explicit roles: a phone shows the cells as blocks, and they must stay a table when read aloud. */
const tableOf = (role: string, head: Markup, body: readonly Markup[]): Markup =>
  markup`<table class="${role}" role="table">
${head}<tbody role="rowgroup">
${body}</tbody>
</table>
`;

function headRow(head: readonly Line[], told: Tell): Markup {
  const cells = head.map((cell) => markup`<th scope="col" role="columnheader">${told(cell)}</th>`);
  return markup`<thead role="rowgroup">\n<tr role="row">${cells}</tr>\n</thead>\n`;
}

function cellOf(head: readonly Line[], column: number, content: Markup): Markup {
  const title = visibleLine(plain(head[column] ?? []));
  return markup`<td role="cell" data-head="${title}">${content}</td>`;
}

const quoteRefs = ({ blocks, sections }: Section): string[] => [
  ...blocks.flatMap((block) => (block.kind === 'quote' ? [block.ref] : [])),
  ...sections.flatMap(quoteRefs),
];

function quoteOf({ ref, title, passages, attribution, note }: Quote, told: Tell): Markup {
  const quotes = passages.map(({ text, lang, isParaphrase }) => {
    const language = lang === null ? '' : markup` lang="${lang}"`;
    const mark = isParaphrase ? '≈ ' : '';
    const shown = visible(text, { lines: true });
    return markup`<blockquote${language} dir="auto"><p dir="auto">${mark}${shown}</p></blockquote>\n`;
  });
  const noteTold = note.length > 0 ? markup`<p class="note">${told(note)}</p>\n` : '';
  return markup`<figure id="${anchor(ref)}">
<p class="entry">${told(title)}</p>
${quotes}<figcaption>${told(attribution)}</figcaption>
${noteTold}</figure>
`;
}

const lineOf = (content: Line, anchors: ReadonlySet<string>): Markup =>
  markup`${content.map((one) => inlineOf(one, anchors))}`;

function inlineOf(one: Inline, anchors: ReadonlySet<string>): Markup {
  // The mark of a paraphrase stays with what stands before it.
  if (typeof one === 'string') return markup`${visibleLine(one).replace(/ ≈$/u, '\u00a0≈')}`;
  switch (one.kind) {
    case 'strong':
      return markup`<strong>${lineOf(one.line, anchors)}</strong>`;
    case 'code':
      return markup`<code>${visibleLine(one.text)}</code>`;
    case 'link':
      return linkOf(one.url, visibleLine(one.text));
    case 'refs':
      return refsOf(one.refs, anchors);
    case 'date':
      return isolated(one.text, one.text.length > unbrokenDate ? '' : markup` class="date"`);
    default:
      return isolated(one.text, one.lang === undefined ? '' : markup` lang="${one.lang}"`);
  }
}

const isolated = (text: string, attribute: Markup | ''): Markup =>
  markup`<bdi${attribute}>${visibleLine(text)}</bdi>`;

function linkOf(url: string, text: string): Markup {
  const address = safeAddress(url);
  if (address === null) return isolated(text, '');
  return markup`<a href="${address}" rel="noreferrer"><bdi>${text}</bdi></a>`;
}

function refsOf(refs: readonly string[], anchors: ReadonlySet<string>): Markup {
  const links = refs.map((ref, index) => {
    const text = visibleLine(ref);
    const link = anchors.has(ref) ? markup`<a href="#${anchor(ref)}">${text}</a>` : text;
    return markup`${index === 0 ? '' : ', '}${link}`;
  });
  return markup`[${links}]`;
}
