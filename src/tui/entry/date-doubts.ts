import { storableDate } from '../dates.ts';
import { type Form, typedIn } from '../form.ts';
import { fieldsOf } from '../forms/forms.ts';

/** The doubts about the dates that a form has just saved, as sentences for the notice; '' if none. */
export function dateDoubts(form: Form, on: string | null): string {
  const doubts = fieldsOf({ ...form, more: true }).flatMap((spec) => {
    const typed = spec.kind === 'date' ? typedIn(form, spec.name).trim() : '';
    const isNew = typed !== '' && typed !== form.opened[spec.name]?.field.text.trim();
    const warnings = isNew ? (storableDate(typed, on, spec.name)?.warnings ?? []) : [];
    return warnings.length === 0 ? [] : [`${spec.label} is doubtful: ${warnings.join('; ')}.`];
  });
  return doubts.map((doubt) => ` ${doubt}`).join('');
}
