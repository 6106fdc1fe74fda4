import canonicalize from 'canonicalize';

/**
 * JSON as RFC 8785 writes it.
 * @throws Error for what has no JSON form: undefined, NaN, half of a surrogate pair.
 */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value without a JSON form');
  return text;
}
