/** Texts of the kind a branch or a municipality writes, made for the test; places and events are invented. */
export interface RealKind {
  readonly what: string;
  readonly as: string;
  readonly text: string;
  /** Blocking and warning findings that are no fault of the text, each judged. */
  readonly falseAlarms: readonly string[];
  /** Findings that are right. */
  readonly right: readonly string[];
}

export const REAL_KIND: readonly RealKind[] = [
  {
    what: 'a short letter that answers a vote on savings',
    as: 'indlaeg',
    text: `# Spar ikke på dem, der er ved at lykkes

Mandag lovede alle ved bordet, at flere med handicap skal i arbejde. Torsdag stemte et flertal for at spare stillingen som mentor. Vi forstår godt, at budgettet skal gå op. Men en mentor er ofte det, der gør, at en ny kollega bliver i jobbet.

Vi beder byrådet om at udsætte beslutningen til mødet i marts, så vi kan se tallene først. Vi stiller gerne op til en snak.

*Else Friis, formand, DH Sorø*
`,
    falseAlarms: [],
    right: [],
  },
  {
    what: 'a reply to a chair, with a figure from the country',
    as: 'indlaeg',
    text: `# Trappen er ikke det eneste, der spærrer

Udvalgets formand skriver, at rådhuset nu har elevator. Det er en glæde. Den næste hindring kan bare ikke ses: et brev på fire sider, som ingen forstår.

I 2022 var 36 pct. af mennesker med et større handicap i job, viser VIVE. En del af forklaringen er svære breve og lange svartider. Lad os læse fem af dem sammen, kommunens medarbejdere og vi. Det tager en eftermiddag.

*Ole Bech, næstformand, Danske Handicaporganisationer Sorø*
`,
    falseAlarms: [],
    right: [],
  },
  {
    what: 'an item in the minutes of a council for people with disability',
    as: 'referat',
    text: `# Punkt 4. Status på beskæftigelse

Chefen for beskæftigelse gennemgik tallene for ledighedsydelse. Rådet noterede, at tallet er højt, og spurgte, hvad kommunen gør for dem, der har ventet længst.

Rådet beder om en skriftlig status til mødet i september. Handicaprådet minder om, at ønsker til budgettet skal være sendt inden den 5. oktober 2026.

Venstre side af salen har teleslynge. Alternativet er at mødes på biblioteket.
`,
    falseAlarms: [],
    right: [],
  },
  {
    what: 'the goal of a municipal policy for employment',
    as: 'politik',
    text: `# Plads til alle på arbejdsmarkedet

Kommunen vil være et sted, hvor mennesker med handicap har de samme muligheder for job som andre. Vi vil møde borgeren med respekt og se det, den enkelte kan.

- Vi tilbyder en fast kontaktperson til alle, der har brug for det.
- Vi samarbejder med virksomheder, foreninger og uddannelser.
- Vi måler hvert år, hvor mange der kommer i job, og hvor mange der stadig er ansat efter et år.

Efter lov om kompensation til handicappede i erhverv kan en ansat få personlig assistance. Målet er 150 nye job på fem år fordelt på 20 virksomheder.
`,
    falseAlarms: [],
    right: [],
  },
  {
    what: 'an old letter by two councillors, with a party and an old word in it',
    as: 'indlaeg',
    text: `# Færre breve, flere samtaler

Vi har sænket antallet af sager hos den enkelte sagsbehandler. Det betyder, at medarbejderne nu når at ringe, før de skriver. Fire af de næste skridt er på vej, og de koster ikke mere.

De svage grupper skal mærke forskellen. Jobcenteret skal give svar inden fire uger, og de handicappede skal vide, hvem de kan ringe til.

Karen Holst og Per Lind, byrådsmedlemmer (V)
`,
    // Elected members who sign are no private citizens; a rule cannot know that.
    falseAlarms: ['F-03 genkendelige'],
    right: ['F-05 partier', 'F-07 ord', 'F-07 ord', 'F-07 ord'],
  },
];
