/** The page's only style: a desk, a phone below 40rem, A4 in print. */
export const style = `
:root { color-scheme: light; --ink: #1a1a1a; --quiet: #595959; --rule: #c8c8c8; --tint: #f5f3ee; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 56rem; padding: 2rem 1.5rem 4rem; color: var(--ink);
  background: #fff; font: 1rem/1.5 Georgia, "Noto Serif", "Noto Naskh Arabic", serif;
  overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1, h3, h4, th, nav, .head, .closing, .entry, figcaption, .note { font-family: system-ui, "Noto Sans",
  "Noto Sans Arabic", sans-serif; }
h1 { font-size: 1.75rem; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2rem 0 .75rem; padding-top: .5rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h4 { font-size: .95rem; margin: 1.25rem 0 .4rem; }
p { margin: 0 0 .6rem; }
.head, .closing { font-size: .875rem; color: var(--quiet); }
.head strong { color: var(--ink); }
#question > p:not(:last-child) { margin: 1rem 0 .3rem; }
ul { margin: 0 0 .8rem; padding-inline-start: 1.25rem; }
li { margin-bottom: .35rem; }
table { border-collapse: collapse; width: 100%; margin: .25rem 0 1rem; font-size: .92rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--rule); }
th { background: var(--tint); font-size: .85rem; }
.sides { table-layout: fixed; }
.sides p { margin: 0 0 .4rem; }
.beside { color: var(--quiet); }
figure { margin: 0 0 1.1rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--rule); }
blockquote { margin: 0 0 .35rem; }
blockquote p { margin: 0; white-space: pre-line; }
blockquote + blockquote { color: var(--quiet); }
[lang|="ar"], [lang|="fa"], [lang|="ckb"] { line-height: 1.75; }
figcaption, .note, .entry { font-size: .85rem; }
figcaption, .note { color: var(--quiet); }
.entry { margin-bottom: .25rem; }
code { font: .85em ui-monospace, "Noto Sans Mono", monospace; overflow-wrap: anywhere; }
bdi.date { white-space: nowrap; }
a { color: inherit; overflow-wrap: anywhere; text-decoration-color: var(--rule); text-underline-offset: .15em; }
nav ul { list-style: none; padding: 0; columns: 18rem; font-size: .9rem; }
@media (max-width: 40rem) {
  body { padding: 1rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  h2 { font-size: 1.2rem; }
  table, tbody, tr, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  tr { border: 1px solid var(--rule); margin-bottom: .6rem; }
  td { border: 0; padding: .35rem .6rem; }
  td:empty { display: none; }
  td::before { content: attr(data-head); display: block; font: 600 .78rem system-ui, sans-serif;
    color: var(--quiet); }
  .sides tr { border: 0; }
  .sides td { border: 1px solid var(--rule); margin-bottom: .6rem; }
  .sides td::before { margin: -.35rem -.6rem .4rem; padding: .3rem .6rem; background: var(--tint);
    color: var(--ink); }
}
@media print {
  @page { size: A4; margin: 14mm 15mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35; }
  html { font-size: 10pt; }
  h1 { font-size: 15pt; }
  h2 { font-size: 12pt; margin: 3mm 0 1.5mm; padding-top: 1.5mm; }
  h3 { font-size: 11pt; margin-top: 5mm; }
  h4 { margin: 2mm 0 1mm; }
  p, ul, table { margin-bottom: 1.5mm; }
  li { margin-bottom: .8mm; }
  th, td { padding: .8mm 1.5mm; }
  figure { margin-bottom: 2.5mm; }
  #question > p:not(:last-child) { margin: 2mm 0 1mm; }
  h1, h2, h3, h4, thead { break-after: avoid; }
  h3 + p, h4 + figure { break-before: avoid; }
  thead { display: table-header-group; }
  tr, li, figure, p { break-inside: avoid; }
  .sides tr { break-inside: auto; }
  .inside { break-before: page; }
  .head, .closing, figcaption, .note, .beside, blockquote + blockquote { color: #333; }
  nav { display: none; }
  a { text-decoration: none; }
}
`;
