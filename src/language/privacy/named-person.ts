import { DIAGNOSIS } from './diagnosis.ts';
import type { PrivacyFinding, WordDetector } from './finding.ts';
import { givenNamesIn } from './given-name.ts';
import { withoutOverlaps } from './kinship.ts';
import { nearSentences } from './near-sentences.ts';
import { workplacesIn } from './workplace.ts';

/** "på 27", "27-årig", "27 år", "(27)", ", 27,": the age of one person. "I 12 år" is how long. */
const AGE =
  /(?<![\d.,–-])\d{2}[- ]årige?n?s?(?!\p{L})|(?<=(?:er|var|på|blev|fyldt|fylder|fyldte|alder|kun|som)\s)\d{2}(?=\s(?:år(?!\ssiden)|og|har|havde|fik|får|vil|ville|kan|kunne|er|var|blev|bliver|gik|går|søgte|søger|arbejder|mistede|skal|måtte|bor|venter|ventede|begyndte|som|der|da|men)(?!\p{L})|[.,;:!?)»"](?!\d)|$)|\(\d{2}(?:\sår)?\)|(?<=\p{Ll},\s)\d{2}(?:\sår)?(?=[,.](?!\d))/u;

type Told = Pick<PrivacyFinding, 'kind' | 'what' | 'generalise'>;

/** A given name near an age. */
export const nameWithAge: WordDetector = (text, lexicon) =>
  namesNear(
    text,
    lexicon,
    {
      kind: 'name-with-age',
      what: 'et fornavn sammen med en alder',
      generalise: 'Skriv "en mand i tyverne" i stedet for navn og alder.',
    },
    (stretch) => AGE.test(stretch),
  );

/** A given name near the name of a workplace, or a kind of workplace of which there are few. */
export const nameWithWorkplace: WordDetector = (text, lexicon) =>
  namesNear(
    text,
    lexicon,
    {
      kind: 'name-with-workplace',
      what: 'et fornavn sammen med en arbejdsplads',
      generalise: 'Skriv "en ung mand" og "et byggemarked" i stedet for navnene.',
    },
    (stretch) => workplacesIn(stretch, lexicon).length > 0,
  );

/** A given name near an illness or impairment. */
export const nameWithDiagnosis: WordDetector = (text, lexicon) =>
  namesNear(
    text,
    lexicon,
    {
      kind: 'name-with-diagnosis',
      what: 'et fornavn sammen med en sygdom eller et handicap',
      generalise: 'Skriv "et medlem", "en mand" eller "en kvinde" i stedet for navnet.',
    },
    (stretch) => DIAGNOSIS.test(stretch),
  );

function namesNear(
  text: string,
  lexicon: Parameters<WordDetector>[1],
  told: Told,
  hasSign: (stretch: string) => boolean,
): readonly PrivacyFinding[] {
  const names = givenNamesIn(text, lexicon);
  if (names.length === 0 || !hasSign(text)) return [];
  const signs = nearSentences(text).filter((stretch) => hasSign(stretch.text));
  let at = 0;
  const found = names.filter(({ start }) => {
    // Both are in the order of the text, and no more than two stretches lie over one place.
    while (signs[at] && (signs[at]?.start ?? 0) + (signs[at]?.text.length ?? 0) <= start) at += 1;
    return (signs[at]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
  return withoutOverlaps(found.map(({ start, length }) => ({ ...told, start, length })));
}
