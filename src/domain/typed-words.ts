const quoted = /^\s*(?:“([^]*)”|«([^]*)»|"([^]*)")\s*$/u;

/** Words as a person enters them: an excerpt inside quotation marks, a paraphrase otherwise. */
export interface TypedWords {
  readonly original: string;
  readonly kind: 'excerpt' | 'paraphrase';
}

/** Reads typed words: the marks round an excerpt say what it is and are not part of it. */
export function typedWords(text: string): TypedWords {
  const [, curly, angled, straight] = quoted.exec(text) ?? [];
  const inside = (curly ?? angled ?? straight)?.trim();
  return inside === undefined || inside === ''
    ? { original: text, kind: 'paraphrase' }
    : { original: inside, kind: 'excerpt' };
}
