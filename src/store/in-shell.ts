/** An argument that every shell takes as it is. */
export const inShell = (id: string): string =>
  /^[\w.:@-]+$/u.test(id) ? id : `'${id.replaceAll("'", String.raw`'\''`)}'`;
