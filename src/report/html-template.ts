const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that only the template below makes: it cannot be mistaken for text. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Value = string | Markup | readonly Value[];

/** Markup as written; every value in it is escaped, unless it is markup itself. */
export const markup = (texts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(texts.reduce((all, text, index) => all + sourceOf(values[index - 1] ?? '') + text));

function sourceOf(value: Value): string {
  if (value instanceof Markup) return value.source;
  if (typeof value === 'string') return escaped(value);
  return value.map(sourceOf).join('');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => escapes[character] ?? character);
