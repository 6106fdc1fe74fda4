import type { Form } from '../form.ts';

export interface Choice {
  /** The key that picks it. */
  readonly key: string;
  readonly code: string;
  readonly label: string;
}

export type FieldKind =
  | 'line'
  | 'words'
  | 'date'
  | 'choice'
  | 'source'
  | 'speaker'
  | 'claim'
  | 'document'
  | 'statement';

export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly choices?: readonly Choice[];
  /** Of a choice: the code that Enter takes on the empty field, and so does text that is no key. */
  readonly preset?: string;
  /** Of a choice: the code that text alone takes, for it answers the field that then follows. */
  readonly presetByText?: string;
  /** Stands behind "more": shown once asked for. */
  readonly more?: true;
  /** The sentence said when it is missing; a field without one may stay empty. */
  readonly needed?: string;
  readonly shown?: (form: Form) => boolean;
  /** What an empty field shows dimmed. */
  readonly hint?: string;
}

export interface FormSpec {
  readonly title: string;
  readonly fields: readonly FieldSpec[];
}

const numbered = (pairs: readonly (readonly [code: string, label: string])[]): readonly Choice[] =>
  pairs.map(([code, label], index) => ({ key: String(index + 1), code, label }));

export const choices = (
  ...pairs: readonly (readonly [code: string, label: string])[]
): readonly Choice[] => numbered(pairs);

/** The codes are their own labels. */
export const plainChoices = (codes: readonly string[]): readonly Choice[] =>
  numbered(codes.map((code) => [code, code.replaceAll('-', ' ')]));
