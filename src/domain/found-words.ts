/** Where in a record a search found its words; nothing where that is what the record says. */
const words: Readonly<Record<string, string>> = {
  names: 'also called',
  'translation.text': 'translation',
  'label.text': 'who says so',
  'label.translation': 'who says so, translated',
  'via.label': 'seen via',
  via: 'seen via',
  role: 'role',
  short: 'short form',
  place: 'place',
  url: 'URL',
  next: 'next step',
  answer: 'answer',
  note: 'note',
  privateNote: 'private note',
};

/** The place of a search hit in words, `translation.text` as "translation"; empty for the words themselves. */
export const foundWords = (field: string): string => words[field] ?? '';
