import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import { findMunicipality } from '../find-municipality.ts';
import { answerTo, type SenseRule, senseError } from './sense-context.ts';

/** The municipality must be one of the 98; names in daily use are accepted. */
export const knownMunicipality: SenseRule = (context) =>
  context.catalogue.questions
    .filter((question) => question.type === 'kommune')
    .flatMap((question) => {
      const name = answerTo(context, question.id);
      const register = context.catalogue.municipalities;
      if (typeof name !== 'string' || name.trim() === '' || findMunicipality(register, name)) return [];
      const near =
        nearestName(
          name.replace(/\s+(region)?s?kommune$/i, ''),
          register.map((entry) => entry.navn),
        ) ??
        nearestName(
          name,
          register.map((entry) => entry.formelt_navn),
        );
      const key = question.id.split('.').at(-1);
      return [
        senseError(context, question.id, {
          code: 'unknown-municipality',
          message: `Der er ingen kommune i Danmark, der hedder "${name}".`,
          wayOut: near
            ? `Mente du dette?${example(`${key}: ${near}`)}`
            : `Skriv kommunens korte navn, for eksempel:${example(`${key}: Randers`)}`,
        }),
      ];
    });
