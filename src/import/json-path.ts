/** Keys and indexes from the root of a JSON text to one value in it. */
export type JsonPath = readonly (string | number)[];

/** `statements[3].text.original`; a key that is no plain word stands in quotes: `["a key"]`. */
export const pathText = (path: JsonPath): string =>
  path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/u.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
