/** What a use case has given back, for programs. */
export function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
