import { type FlatAnswers, figureAnswer } from './answers.ts';

const WEEKDAYS = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'];
const TALK = [
  'Vi talte om det',
  'Jeg hørte det',
  'Det blev fortalt',
  'Det kom frem',
  'Hun nævnte det',
  'Han sagde det selv',
  'Vi fik det at vide',
  'Nogen fortalte det',
  'Det dukkede op',
  'Moren nævnte det',
];
const MOMENTS = [
  'over en kop kaffe',
  'til årsmødet',
  'i bussen',
  'på en regnvåd parkeringsplads',
  'i køen hos bageren',
  'efter et foredrag',
  'til en fødselsdag',
  'ved et tilfælde',
  'mens vi ryddede op',
  'i pausen',
  'på vej hjem',
];
const PLACES = [
  'på rådhuset',
  'i kulturhuset',
  'på havnen',
  'i den gamle skole',
  'på biblioteket',
  'ude i industrikvarteret',
  'i hallen',
  'på torvet',
  'i sognegården',
  'på museet',
  'i forsamlingshuset',
];
const EVENTS = [
  'drøfter udvalget ventetiderne',
  'mødes erhvervsfolk om de ledige stillinger',
  'åbner et nyt køkken, der mangler folk',
  'fremlægges den nye plan for ledige',
  'holder vi årsmøde om job',
  'får to virksomheder en pris',
  'spiser borgmesteren frokost med unge',
  'viser kommunen sine nye lokaler frem',
  'er der budgetmøde for alle',
  'begynder en messe om arbejde',
];
const REASONS = [
  'sagen er den samme som i fjor',
  'vi har meldt os til',
  'der er plads til flere',
  'så er det nu, der kan ske noget',
  'avisen kommer',
  'vi har bedt om ordet',
  'det er ikke for tidligt',
  'formanden siger velkommen',
  'der bliver stemt bagefter',
  'alle kan høre med',
  'vi har et spørgsmål med',
  'det tager en time',
  'kaffen er bestilt',
];
const PEOPLE = [
  'En mand med gigt',
  'En ung kvinde med autisme',
  'En tidligere tømrer',
  'En kvinde, der hører dårligt,',
  'Et medlem med epilepsi',
  'En far med en skadet ryg',
  'En nyuddannet med nedsat syn',
  'En kvinde med en hjerneskade',
  'En bogholder i kørestol',
  'En pensioneret lærer',
  'En pige på nitten',
];
const JOBS = [
  'kunne få ti timer på et lager',
  'blev tilbudt et job i en blomsterbutik',
  'ville passe regnskabet hos en smed',
  'skulle begynde i receptionen på et hotel',
  'havde lovet at hjælpe i et skolekøkken',
  'var blevet enig med en bager om tre morgener',
  'fik ja til at køre med pakker',
  'havde fundet en plads på et gartneri',
  'drømte om at sælge cykler',
  'kendte en gårdejer, der manglede hænder',
];
const THINGS = [
  'et par høreværn',
  'en stol, der kan køre op',
  'et læseprogram',
  'en rampe ved døren',
  'en kollega i to timer',
  'et brev, man kan forstå',
  'et ja fra lægen',
  'en fast aftale om pauser',
  'en skærm, der ikke blinker',
  'en nøgle til elevatoren',
  'et telefonnummer, der virker',
];
const WAITS = [
  'tog elleve uger at få',
  'stod i et lager tre kilometer væk',
  'blev væk mellem to kontorer',
  'kostede mindre end en ny printer',
  'kom dagen efter, at pladsen var besat',
  'blev betalt af svigerfar til sidst',
  'lå klar samme eftermiddag, fordi nogen ringede',
  'viste sig at være gratis',
  'krævede fire skemaer',
  'endte med at komme fra genbrug',
];
const FEELINGS = [
  'smilede',
  'rystede på hovedet',
  'satte sig i bilen',
  'lavede kaffe',
  'ringede til os',
  'gemte brevet',
  'tog cyklen hjem',
  'købte kage',
  'slog døren op',
  'skrev i avisen',
  'gik en lang tur',
];
const LATER = [
  'nu er der gået et halvt år',
  'i dag er det hverdag',
  'siden har ingen hørt noget',
  'og det var så det',
  'ugen efter kom der en ny chance',
  'der sidder en anden på stolen',
  'men chefen husker det endnu',
  'så nemt kan det være',
  'det havde ingen regnet med',
  'nu spørger naboen om det samme',
];

/**
 * What a branch writes on the quick path that no other branch writes: its occasion, its example and its figures. The
 * same number always gives the same answers; below 110 no sentence comes twice.
 */
export function localAnswers(index: number): FlatAnswers {
  const of = (list: readonly string[]) => list[index % list.length] as string;
  return {
    'debat.anledning': `${of(WEEKDAYS)} den ${1 + (index % 28)}. december ${of(EVENTS)} ${of(PLACES)}, og ${of(REASONS)}.`,
    'debat.eksempel': [
      `${of(PEOPLE)} ${of(JOBS)}.`,
      `Der manglede ${of(THINGS)}, og det ${of(WAITS)}.`,
      `Chefen ${of(FEELINGS)}, ${of(LATER)}.`,
      `${of(TALK)} ${of(MOMENTS)}.`,
    ].join(' '),
    'tal.fleksjob': figureAnswer(400 + index * 13),
    'tal.ledighedsydelse': figureAnswer(60 + index * 3),
    'tal.foertidspension': figureAnswer(900 + index * 41),
  };
}
