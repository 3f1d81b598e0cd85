/** Is this an object as JSON writes one between braces: neither null nor a list? */
export function isJsonObject(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}
