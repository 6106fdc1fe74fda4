/** What `--bidi` and GAINSAY_BIDI take: who lays out text that runs from right to left. */
export const bidiSettings = ['auto', 'app', 'terminal', 'off'] as const;
export type BidiSetting = (typeof bidiSettings)[number];
