/** What a person types at a prompt, by the text of it; the same lines in every view. First match counts. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/Alle spørgsmål er (?:besvaret|stillet)/, 'Slut for nu'],
  [/Tryk Enter for at (?:bruge|springe over)/, ''],
  [/Skriv et eller flere tal|Sæt et kryds/, '1,'],
  [/Skriv et tal fra 1 til|Tryk Enter for at vælge\./, '1'],
  [/Hvilken kommune skriver I til/, 'Randers'],
  [/mailadresse/, 'kirsten@eksempel.dk'],
  [/telefonnummer/, '12 34 56 78'],
  [/kun står et punktum/, 'Mange venter længe på hjælpemidler.\nDet kan gøres bedre.\n.'],
  [/Hvilken periode/, '2. kvartal 2026'],
  [/Slå det op her|Skriv først tallet/, '12'],
  [/Hvornår skal målet være nået/, '31/12-2029'],
  [/Skriv en dato/, '3. februar 2027'],
  [/Hvor mange ord/, '300'],
  [/Hvor mange tegn/, '2500'],
  [/Skriv et tal\./, '30'],
];

/** Lines that are typed instead, each once, in this order: when the prompt is the one named. */
export type Detour = readonly (readonly [prompt: RegExp, line: string | Line])[];

/** A line that depends on what the prompt shows. */
type Line = (prompt: string) => string;

/** The number in front of the item that begins so, wherever in the list it has come to stand. */
export function numberOf(item: string): Line {
  return (prompt) =>
    prompt
      .split('\n')
      .find((line) => line.includes(`. ${item}`))
      ?.match(/\d+/)?.[0] ?? item;
}

/** The example a question shows, where it fits on a line in every view: a question added later takes its own example. */
const EXAMPLE = /^Eksempel: (.{1,60}?)\.?$/m;

/** Gives the line for the prompt that stands at the end of what was printed since the last line. */
export type Script = (printed: string) => string;

export function scriptOf(detour: Detour = []): Script {
  const left = [...detour];
  return (printed) => {
    const block = printed.slice(Math.max(0, printed.lastIndexOf('\n\n')));
    const [next] = left;
    if (next?.[0].test(block)) {
      left.shift();
      return typeof next[1] === 'string' ? next[1] : next[1](block);
    }
    return TYPED.find(([prompt]) => prompt.test(block))?.[1] ?? EXAMPLE.exec(block)?.[1] ?? 'noget, vi ved';
  };
}
