import type { Basis } from '../domain/field.ts';

/**
 * A piece of running text. Every text, ours or from outside, is escaped by each format; what came
 * from outside is marked as a name, a date or words so that its direction cannot reach its
 * neighbours.
 */
export type Inline =
  | string
  | { readonly kind: 'name'; readonly text: string; readonly lang?: string }
  | { readonly kind: 'date'; readonly text: string; readonly basis: Basis }
  | { readonly kind: 'words'; readonly text: string; readonly lang?: string }
  | { readonly kind: 'strong'; readonly line: Line }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'refs'; readonly refs: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Line = readonly Inline[];

/** A sentence as a template: text between values, values as inlines or whole lines. */
export function line(texts: TemplateStringsArray, ...values: readonly (Inline | Line)[]): Line {
  return texts.flatMap((text, index) => {
    const value = values[index];
    const own = text === '' ? [] : [text];
    if (value === undefined || value === '') return own;
    return [...own, ...(isLine(value) ? value : [value])];
  });
}

const isLine = (value: Inline | Line): value is Line => Array.isArray(value);

export const name = (text: string, lang?: string): Inline =>
  lang === undefined ? { kind: 'name', text } : { kind: 'name', text, lang };

export const words = (text: string, lang?: string): Inline =>
  lang === undefined ? { kind: 'words', text } : { kind: 'words', text, lang };

/** Statements by their refs, in square brackets. */
export const inBrackets = (all: readonly string[]): Inline => ({ kind: 'refs', refs: all });

export const strong = (...content: Line): Inline => ({ kind: 'strong', line: content });

/** Lines with a separator between them; empty ones fall away. */
export function joined(lines: readonly Line[], separator: string, last = separator): Line {
  const present = lines.filter(({ length }) => length > 0);
  return present.flatMap((one, index) => {
    if (index === 0) return one;
    return [index === present.length - 1 ? last : separator, ...one];
  });
}

/** The text of a line without its marks. */
export const plain = (content: Line): string => content.map(plainInline).join('');

function plainInline(one: Inline): string {
  if (typeof one === 'string') return one;
  if (one.kind === 'strong') return plain(one.line);
  return one.kind === 'refs' ? `[${one.refs.join(', ')}]` : one.text;
}
