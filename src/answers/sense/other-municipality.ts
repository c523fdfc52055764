import type { Municipality } from '../../content/catalogue/registers.ts';
import { findMunicipality } from '../find-municipality.ts';
import { answerTo, type SenseContext, type SenseRule, senseWarning } from './sense-context.ts';

/** Answers that name the municipality they are about. A newspaper, an example or a neighbour may be of another one. */
const ABOUT_IT = [
  'om_jer.afdeling',
  'kommune.udvalg',
  'kommune.socialudvalg',
  'kommune.strategi_titel',
  'moede.sekretariat',
  'godkendelse.navn',
];

/** What another municipality is called in an answer that is about this one: left behind when the municipality was changed. */
export const otherMunicipality: SenseRule = (context) => {
  const name = answerTo(context, 'kommune.navn');
  const register = context.catalogue.municipalities;
  const own = typeof name === 'string' ? findMunicipality(register, name) : undefined;
  if (!own) return [];
  return texts(context).flatMap(({ path, text }) => {
    const other = register.find((one) => one.kode !== own.kode && names(one, text) && !names(own, text));
    if (!other) return [];
    return [
      senseWarning(context, path, {
        code: 'other-municipality',
        message: `Svaret nævner ${other.navn}, men I skriver til ${own.formelt_navn}.`,
        wayOut: `Ret svaret, hvis det hører til ${other.navn}. Passer det, kan det blive stående.`,
      }),
    ];
  });
};

function texts(context: SenseContext): readonly { readonly path: string; readonly text: string }[] {
  const sources = context.catalogue.questions
    .filter(({ type }) => type === 'tal')
    .map(({ id }) => `${id}.kilde`);
  return [...ABOUT_IT, ...sources].flatMap((path) => {
    const text = answerTo(context, path);
    return typeof text === 'string' ? [{ path, text }] : [];
  });
}

/** "Vejen" and "Greve" are words too: a name counts with "DH", "i" or "Kommune" beside it, or as a genitive. */
function names({ navn, formelt_navn, genitiv, navn_genitiv }: Municipality, text: string): boolean {
  if (text.includes(formelt_navn) || text.includes(genitiv)) return true;
  // Looked for first: three patterns for each of 98 take longer than all other questions that are asked of the answers.
  if (!text.includes(navn) && !text.includes(navn_genitiv)) return false;
  const escaped = navn.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const beside = new RegExp(`(?:\\bDH|\\bi|\\bpå|\\bafdeling(?:en)?)\\s${escaped}(?![\\p{L}-])`, 'u');
  const genitive = new RegExp(`(?<![\\p{L}-])${navn_genitiv.replace(/'$/, "'")}\\s\\p{L}`, 'u');
  const inName = new RegExp(`^${escaped}(?:$| \\p{Lu})`, 'u');
  return beside.test(text) || genitive.test(text) || inName.test(text.trim());
}
