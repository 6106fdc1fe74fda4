import { attributions, modalities, scopes } from '../../domain/statement.ts';
import { codeIn, type Form } from '../form.ts';
import { choices, type FormSpec, plainChoices } from './spec.ts';

const takesSides = (form: Form): boolean =>
  ['confirm', 'deny'].includes(codeIn(form, 'stance') ?? '');
const isNeutral = (form: Form): boolean => codeIn(form, 'stance') === 'neutral';
const how =
  (code: string) =>
  (form: Form): boolean =>
    takesSides(form) && codeIn(form, 'how') === code;

/** How a source confirms or denies: in its words, by a word of the carrier, or something else. */
export const hows = { says: 'says', word: 'word', other: 'other' } as const;

export const statementForm: FormSpec = {
  title: 'Statement',
  fields: [
    { name: 'document', label: 'Seen in', kind: 'document', hint: 'no document' },
    { name: 'claim', label: 'Claim', kind: 'claim', needed: 'Which claim is it about?' },
    { name: 'source', label: 'Source', kind: 'source', needed: 'Which source says so?' },
    { name: 'speaker', label: 'Who says so', kind: 'speaker', hint: 'unstated' },
    {
      name: 'stance',
      label: 'Stance',
      kind: 'choice',
      needed: 'Does it confirm (1), deny (2) or take no position (3)?',
      choices: choices(['confirm', 'confirms'], ['deny', 'denies'], ['neutral', 'no position']),
    },
    {
      name: 'how',
      label: 'How',
      kind: 'choice',
      preset: hows.says,
      shown: takesSides,
      choices: choices(
        [hows.says, 'it says so'],
        [hows.word, 'only the word is given'],
        [hows.other, 'something slightly different'],
      ),
    },
    {
      name: 'whose',
      label: 'Whose word',
      kind: 'source',
      shown: how(hows.word),
      hint: 'the carrier’s',
    },
    {
      name: 'other',
      label: 'Which claim',
      kind: 'claim',
      shown: how(hows.other),
      needed: 'Which claim is it that the words are about?',
    },
    {
      name: 'words',
      label: 'Words',
      kind: 'words',
      hint: '“in quotation marks” if they are theirs',
    },
    { name: 'published', label: 'Date', kind: 'date' },
    { name: 'url', label: 'Link', kind: 'line' },
    { name: 'translation', label: 'Translation', kind: 'words', more: true },
    {
      name: 'label',
      label: 'As printed',
      kind: 'line',
      more: true,
      hint: 'how the speaker is described',
    },
    { name: 'labelTranslation', label: 'Who, translated', kind: 'line', more: true },
    { name: 'via', label: 'Seen via', kind: 'source', more: true },
    { name: 'figure', label: 'Figure', kind: 'line', more: true, hint: '12 people, 12-30 people' },
    { name: 'said', label: 'Said on', kind: 'date', more: true },
    {
      name: 'directness',
      label: 'Directness',
      kind: 'choice',
      more: true,
      shown: (form) => takesSides(form) && codeIn(form, 'how') !== hows.word,
      choices: choices(
        ['explicit', 'explicit'],
        ['incompatible', 'gives another account'],
        ['implied', 'implied'],
      ),
    },
    {
      name: 'scope',
      label: 'Scope',
      kind: 'choice',
      more: true,
      choices: plainChoices(scopes),
    },
    {
      name: 'modality',
      label: 'Modality',
      kind: 'choice',
      more: true,
      choices: plainChoices(modalities),
    },
    {
      name: 'attribution',
      label: 'Attribution',
      kind: 'choice',
      more: true,
      choices: plainChoices(attributions),
    },
    {
      name: 'silence',
      label: 'Silence',
      kind: 'choice',
      more: true,
      shown: isNeutral,
      choices: choices(
        ['declined', 'declined to comment'],
        ['asked-no-reply', 'asked, no reply'],
        ['policy', 'policy of silence'],
      ),
    },
    { name: 'note', label: 'Note', kind: 'line', more: true },
  ],
};
