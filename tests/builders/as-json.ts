/** A value as a program or a page gets it: what it holds is all there is. */
export function asJson<T>(value: T): unknown {
  return JSON.parse(JSON.stringify(value));
}
