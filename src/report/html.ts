import { createHash } from 'node:crypto';

import type { Block, Quote, Report, Section, Table } from './block.ts';
import { style } from './html-style.ts';
import { html, Markup } from './html-template.ts';
import { type Inline, type Line, plain } from './inline.ts';
import { safeAddress, visible, visibleLine } from './visible.ts';

const styleHash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;
const styleSheet = new Markup(`<style>${style}</style>`);

/** The report as one page that loads nothing, for a desk, a phone and paper. */
export function htmlPage(report: Report): string {
  const anchors = new Set(report.inside.flatMap(quoteRefs));
  const told = (content: Line): Markup => lineOf(content, anchors);
  const shown = (one: Section): Markup => sectionOf(one, 2, told);
  return html`<!doctype html>
    <html lang="${report.lang}" dir="${report.direction}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${visibleLine(plain(report.title))}</title>
        ${styleSheet}
      </head>
      <body>
        <header>
          <h1>${told(report.title)}</h1>
          ${report.head.map((one) => html`<p class="head">${told(one)}</p> `)}
        </header>
        <main>
          <div class="first">
            ${report.first.map(shown)}
            <p class="closing">${told(report.closing)}</p>
          </div>
          ${contentsOf(report, told)}
          <div class="inside">${report.inside.map(shown)}</div>
        </main>
      </body>
    </html> `.source;
}

type Tell = (content: Line) => Markup;

function contentsOf({ inside }: Report, told: Tell): Markup {
  const link = ({ id, title }: Section): Markup =>
    html`<li><a href="#${anchor(id)}">${told(title)}</a></li> `;
  const links = inside.flatMap((one) => [one, ...(one.id === 'claims' ? one.sections : [])]);
  return html`<nav aria-label="Contents">
    <ul>
      ${links.map(link)}
    </ul>
  </nav> `;
}

/** Ids are made of our words and refs; whatever else a ref might hold stays harmless. */
const anchor = (id: string): string => id.replace(/[^\w-]/gu, '_');

function sectionOf({ id, title, blocks, sections }: Section, level: number, told: Tell): Markup {
  const heading = new Markup(`h${Math.min(level, 6)}`);
  return html`<section aria-labelledby="${anchor(id)}">
<${heading} id="${anchor(id)}">${told(title)}</${heading}>
${blocks.map((block) => blockOf(block, told))}${sections.map((one) => sectionOf(one, level + 1, told))}</section>
`;
}

function blockOf(block: Block, told: Tell): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${told(block.line)}</p> `;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li>${told(item)}</li> `)}
      </ul> `;
    case 'quote':
      return quoteOf(block, told);
    case 'table':
      return block.role === 'sides' ? sidesOf(block, told) : tableOf(block, told);
  }
}

/** Explicit roles: a phone shows the cells as blocks, and they must stay a table when read aloud. */
function tableOf({ head, rows }: Table, told: Tell): Markup {
  const cells = (row: readonly Line[]): Markup[] =>
    row.map(
      (cell, index) => html`<td role="cell" data-head="${headOf(head, index)}">${told(cell)}</td>`,
    );
  return html`<table role="table">
    ${headRow(head, told)}
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${cells(row)}
          </tr> `,
      )}
    </tbody>
  </table> `;
}

const headOf = (head: readonly Line[], index: number): string =>
  visibleLine(plain(head[index] ?? []));

const headRow = (head: readonly Line[], told: Tell): Markup =>
  html`<thead role="rowgroup">
    <tr role="row">
      ${head.map((cell) => html`<th scope="col" role="columnheader">${told(cell)}</th>`)}
    </tr>
  </thead> `;

/** A side is one cell, so that a phone shows one side whole before the next. */
function sidesOf({ head, rows }: Table, told: Tell): Markup {
  const sides = head.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? []).filter(({ length }) => length > 0);
    const texts = cells.map((cell) => html`<p>${told(cell)}</p>`);
    return html`<td role="cell" data-head="${headOf(head, column)}">${texts}</td>`;
  });
  return html`<table class="sides" role="table">
    ${headRow(head, told)}
    <tbody role="rowgroup">
      <tr role="row">
        ${sides}
      </tr>
    </tbody>
  </table> `;
}

const quoteRefs = ({ blocks, sections }: Section): string[] => [
  ...blocks.flatMap((block) => (block.kind === 'quote' ? [block.ref] : [])),
  ...sections.flatMap(quoteRefs),
];

function quoteOf({ ref, passages, attribution, note }: Quote, told: Tell): Markup {
  const quotes = passages.map(({ text, lang, isParaphrase }) => {
    const language = lang === null ? '' : html` lang="${lang}"`;
    const mark = isParaphrase ? '≈ ' : '';
    return html`<blockquote${language} dir="auto"><p dir="auto">${mark}${visible(text, { lines: true })}</p></blockquote>\n`;
  });
  const noteOf = note.length > 0 ? html`<p class="note">${told(note)}</p> ` : '';
  return html`<figure id="${anchor(ref)}">
    ${quotes}
    <figcaption>${told(attribution)}</figcaption>
    ${noteOf}
  </figure> `;
}

const lineOf = (content: Line, anchors: ReadonlySet<string>): Markup =>
  html`${content.map((one) => inlineOf(one, anchors))}`;

function inlineOf(one: Inline, anchors: ReadonlySet<string>): Markup | string {
  if (typeof one === 'string') return visibleLine(one);
  switch (one.kind) {
    case 'strong':
      return html`<strong>${lineOf(one.line, anchors)}</strong>`;
    case 'code':
      return html`<code>${visibleLine(one.text)}</code>`;
    case 'link': {
      const url = safeAddress(one.url);
      const text = visibleLine(one.text);
      return url === null
        ? html`<bdi>${text}</bdi>`
        : html`<a href="${url}" rel="noreferrer"><bdi>${text}</bdi></a>`;
    }
    case 'refs':
      return refsOf(one.refs, anchors);
    default: {
      const lang = 'lang' in one && one.lang !== undefined ? html` lang="${one.lang}"` : '';
      return html`<bdi${lang}>${visibleLine(one.text)}</bdi>`;
    }
  }
}

function refsOf(refs: readonly string[], anchors: ReadonlySet<string>): Markup {
  const links = refs.map((ref, index) => {
    const text = anchors.has(ref) ? html`<a href="#${anchor(ref)}">${ref}</a>` : visibleLine(ref);
    return html`${index === 0 ? '' : ', '}${text}`;
  });
  return html`[${links}]`;
}
