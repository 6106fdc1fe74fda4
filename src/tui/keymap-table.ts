import { shownKey } from './key-words.ts';
import { bindings, screens } from './keymap.ts';

const places: Readonly<Record<string, string>> = {
  board: 'board',
  claims: 'claims',
  stories: 'stories',
  search: 'search',
  find: 'the words searched for',
  form: 'forms',
  lookup: 'help and palette',
  ask: 'questions',
};

/** The README's table of keys. */
export function keymapAsMarkdown(): string {
  const rows = bindings.map(([, { keys, label, on }]) => {
    const shown = keys.map((key) => `\`${shownKey(key)}\``).join(' ') || '`:`';
    const where = screens.every((screen) => on.includes(screen))
      ? on.length > screens.length
        ? 'everywhere'
        : 'every screen'
      : on.map((scene) => places[scene]).join(', ');
    return `| ${shown} | ${label} | ${where} |`;
  });
  return ['| key | does | where |', '| --- | --- | --- |', ...rows].join('\n');
}
