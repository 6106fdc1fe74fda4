const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether anything in a text may run from right to left; all else need not be reordered. */
export const mayRunRight = (text: string): boolean => rightToLeft.test(text);

/** Whether the first letter with a direction runs from right to left (UAX #9, P2 and P3). */
export const isRightToLeft = (text: string): boolean => {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return mayRunRight(first);
};
