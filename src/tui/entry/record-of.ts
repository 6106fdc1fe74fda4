import type { Form } from '../form.ts';
import type { Fields, Ground } from './entry.ts';
import { plainEntries } from './plain-entry.ts';
import { statementEntry } from './statement-entry.ts';

/** The record that a form stands for, without what it brings along; a story keeps its slug. */
export function recordOf(form: Form, ground: Ground): Fields {
  const { name } = form;
  if (name === 'statement') return statementEntry(form, ground).record;
  if (name === 'withdrawal' || name === 'hold') return {};
  const { slug: _, ...record } = plainEntries[name](form, ground).record;
  return record;
}
