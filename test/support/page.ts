/** An element of a page read back; texts between them are strings. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const alone = new Set(['meta', 'br', 'hr', 'img', 'link', '!doctype']);
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const decoded = (text: string): string =>
  text.replace(/&[^;\s]*;?/gu, (entity) => {
    const character = entities[entity];
    if (character === undefined) throw new Error(`${entity} is not escaped as this page does`);
    return character;
  });

/** Reads a page strictly: every element closed in turn, every attribute quoted. */
export function readPage(source: string): Element {
  const root: Open = { tag: 'root', attributes: {}, children: [] };
  const open = [root];
  const style = /<style>[\s\S]*?<\/style>/u.exec(source)?.[0] ?? '';
  for (const [part] of source.replace(style, '<style></style>').matchAll(/<[^>]*>|[^<]+/gu)) {
    readPart(part, open);
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.tag ?? ''} is not closed`);
  return root;
}

interface Open extends Element {
  readonly children: (Element | string)[];
}

function readPart(part: string, open: Open[]): void {
  const parent = open.at(-1);
  if (!parent) throw new Error(`${part} stands outside the page`);
  if (!part.startsWith('<')) parent.children.push(decoded(part));
  else if (part.startsWith('</')) close(part, open);
  else {
    const element: Open = { ...readTag(part), children: [] };
    parent.children.push(element);
    if (!alone.has(element.tag)) open.push(element);
  }
}

function close(part: string, open: Open[]): void {
  const last = open.pop();
  if (part !== `</${last?.tag ?? ''}>`) throw new Error(`${part} closes ${last?.tag ?? 'nothing'}`);
}

function readTag(part: string): Pick<Element, 'tag' | 'attributes'> {
  const match = /^<([!a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>$/u.exec(part);
  if (!match) throw new Error(`${part} is no tag of this page`);
  const [, tag = '', rest = ''] = match;
  const pairs = [...rest.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/gu)];
  return {
    tag,
    attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, decoded(value)])),
  };
}

/** All elements in reading order, from this one down. */
export const elements = (of: Element): Element[] => [
  of,
  ...of.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child))),
];

export const all = (of: Element, tag: string): Element[] =>
  elements(of).filter((element) => element.tag === tag);

export const textOf = (of: Element): string =>
  of.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
