const named: Readonly<Record<string, string>> = {
  enter: 'Enter',
  esc: 'Esc',
  tab: 'Tab',
  'shift+tab': 'Shift-Tab',
  down: '↓',
  up: '↑',
  left: '←',
  right: '→',
  home: 'Home',
  end: 'End',
  pagedown: 'PgDn',
  pageup: 'PgUp',
};

/** A key as people name it. */
export const shownKey = (key: string): string =>
  named[key] ?? key.replace(/^ctrl\+(.)$/u, (_, letter: string) => `Ctrl-${letter.toUpperCase()}`);
