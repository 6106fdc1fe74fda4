import { type JsonPath, pathText } from '../../import/json-path.ts';
import type { NameField } from '../../store/parse-record.ts';
import type { Call } from '../call.ts';
import { givenFields } from './draft.ts';
import { fieldName } from './field-name.ts';
import type { EntryKind } from './fields.ts';

/**
 * How a field of an edit is called: by the option that was given for it, by all of them where they
 * change parts of it; as a file has it where the edit came as JSON.
 */
export function typedName(kind: EntryKind, call: Call): NameField {
  const given = givenFields(kind, call);
  if (given.length === 0) return pathText;
  const options = (isMeant: (path: string) => boolean): string =>
    given
      .filter(({ path }) => isMeant(path))
      .map(({ option }) => `--${option}`)
      .join(', ');
  return (path: JsonPath) => {
    const at = path.map(String).join('.');
    const [first = ''] = path.map(String);
    const exact = options((one) => one === at);
    const parts = options((one) => one.split('.')[0] === first);
    // The position moves with the outlet, which is what was given.
    const moved = first === 'speaker' ? options((one) => one === 'outlet') : '';
    return exact || parts || moved || fieldName(kind, '--')(path);
  };
}
