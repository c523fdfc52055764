/** What a terminal would act on; JSON.stringify itself writes only those below a space as numbers. */
const STEERING = /[\u007F-\u009F\p{Bidi_Control}\u200B\u2060\uFEFF]/gu;

/** What a use case has given back, for programs: every character, and none that steers the terminal when a person looks at it. */
export function asJson(value: object): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
