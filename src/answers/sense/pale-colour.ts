import {
  contrast,
  LEAST_CONTRAST,
  looksLikeColour,
  readableShade,
  WHITE,
} from '../../content/colour/readable-shade.ts';
import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { formatNumber } from '../../danish/number.ts';
import { answerTo, type SenseRule, senseWarning } from './sense-context.ts';

const COLOUR = 'om_jer.farve';

/** A colour that many could not read on white paper: the papers use a darker shade of it. */
export const paleColour: SenseRule = (context) => {
  const colour = answerTo(context, COLOUR);
  if (typeof colour !== 'string' || !looksLikeColour(colour)) return [];
  const ratio = contrast(colour, WHITE);
  if (ratio >= LEAST_CONTRAST) return [];
  const shade = readableShade(colour, WHITE);
  // Cut and not rounded: 6,96 must not be told as 7,0.
  const told = formatNumber(Math.floor(ratio * 10) / 10);
  return [
    senseWarning(context, COLOUR, {
      code: 'pale-colour',
      message: `Farven ${colour} er for lys til overskrifter på hvidt papir: Kontrasten er ${told}:1, og den skal være mindst ${LEAST_CONTRAST}:1, for at alle kan læse dem.`,
      wayOut: `Papirerne bruger i stedet ${shade}, den nærmeste mørkere nuance, der kan læses. Vil I selv vælge den:${example(`farve: "${shade}"`)}`,
    }),
  ];
};
