/** One fault planted in a sound paper of the full example, and the point and rule that must find it. */
export interface PlantedFault {
  readonly finds: string;
  readonly paper: string;
  /** What is taken away or written over. */
  readonly from: string | RegExp;
  readonly to: string;
}

const strategy = (finds: string, from: string | RegExp, to: string): PlantedFault => ({
  finds,
  paper: 'strategiforslag',
  from,
  to,
});
const item = (finds: string, from: string | RegExp, to: string): PlantedFault => ({
  finds,
  paper: 'moedeoplaeg',
  from,
  to,
});
const notes = (finds: string, from: string | RegExp, to: string): PlantedFault => ({
  finds,
  paper: 'moedenoter',
  from,
  to,
});
const piece = (finds: string, from: string | RegExp, to: string): PlantedFault => ({
  finds,
  paper: 'debatindlaeg',
  from,
  to,
});
const extra = (finds: string, from: string | RegExp, to: string): PlantedFault => ({
  finds,
  paper: 'debatindlaeg-ekstra',
  from,
  to,
});
const body = (heading: string) =>
  new RegExp(`(?<=^## ${heading}[^\\n]*\\n)[\\s\\S]*?(?=^## |$(?![\\s\\S]))`, 'm');

export const PLANTED: readonly PlantedFault[] = [
  strategy('S-01 byraadsperiode', '2027 til 2029\n', '2027 til 2031\n'),
  strategy('S-02 felter', '| **Kopi til** | Handicaprådet og Socialudvalget |\n', ''),
  strategy('S-03 foerste-afsnit', '## Det beder vi om', '## Baggrund i korthed'),
  strategy('S-04 punkter', body('Indstilling'), '\nVi foreslår, at udvalget ser på sagen.\n\n'),
  strategy('S-05 afsnit', body('Sådan er det'), '\nDet går.\n\n'),
  strategy('S-07 siger', /hele landet/gi, 'resten'),
  strategy('S-08 smaa-tal', '## Det tilbyder', 'I 2026 var der 3 borgere i ordningen.\n\n## Det tilbyder'),
  strategy('S-08 andel-af-hvad', '## Det tilbyder', 'I 2026 steg tallet 12 pct.\n\n## Det tilbyder'),
  strategy(
    'S-09 tabel',
    '| Det, vi måler | I dag | Mål | Senest |',
    '| Det, vi måler | I dag | Mål | Engang |',
  ),
  strategy('S-10 siger', /skånejob|løntilskud til førtidspension/gi, 'småjob'),
  strategy(
    'S-11 punkter',
    'Beskæftigelseschefen, på plads i september 2027',
    'Jens, på plads i september 2027',
  ),
  strategy('S-12 punkter', '**Første skridt, inden 22. juni 2027:**', '**Første skridt:**'),
  strategy('S-13 punkter', /(?<=\*\*Pris:\*\* )Omprioritering: sager, hvor.*/, 'Det finder vi ud af.'),
  strategy('S-14 punkter', '**Viden:** svag, en idé', '**Viden:** god'),
  strategy('S-15 ord', '## Det tilbyder', 'Beskæftigelsesankenævnet har sagt det.\n\n## Det tilbyder'),
  strategy(
    'S-15 lovhenvisning',
    '## Det tilbyder',
    'Efter serviceloven skal kommunen svare hurtigt.\n\n## Det tilbyder',
  ),
  strategy('S-16 siger', 'hører handicaprådet', 'spørger rådet'),
  strategy('S-17 punkter', body('Det tilbyder'), '\nVi følger sagen.\n\n'),
  strategy('S-18 punkter', /(?<=^\*\*»Førtidspensionister[^\n]*\*\*).*/m, ''),
  strategy(
    'S-20 laengde',
    '## Det tilbyder',
    `${'Det tager tid at få svar, og det kan gøres hurtigere. '.repeat(150)}\n\n## Det tilbyder`,
  ),
  strategy(
    'S-20 lix',
    '## Det tilbyder',
    `${'Beskæftigelsesindsatsens organisatoriske tilrettelæggelse forudsætter tværgående koordinering mellem forvaltningerne, handicaporganisationerne og virksomhederne vedrørende støttemulighederne. '.repeat(30)}\n\n## Det tilbyder`,
  ),
  strategy('S-20 tilgaengelig', '### 2. ', '###### 2. '),
  strategy('S-21 partier', '## Det tilbyder', 'Socialdemokratiet har flertal.\n\n## Det tilbyder'),
  strategy('S-21 ord', '## Det tilbyder', 'De handicappede venter.\n\n## Det tilbyder'),
  strategy(
    'S-21 genkendelige',
    '## Det tilbyder',
    'Mette Sørensen fra Assentoft mistede sit job.\n\n## Det tilbyder',
  ),
  strategy('S-21 kilder', '## Kilder', '## Hvor vi har det fra'),
  strategy(
    'F-08 samme-tal',
    '| Fuldtidspersoner på ledighedsydelse | 388',
    '| Fuldtidspersoner på ledighedsydelse | 398',
  ),
  item(
    'M-01 laengde',
    '## Sagsfremstilling\n',
    `## Sagsfremstilling\n\n${'Det er en god sag for alle i byen. '.repeat(30)}\n`,
  ),
  item('M-02 overskrift', /^# .*$/m, '# Skandaløs sagsbehandling i Randers'),
  item('M-03 felter', 'Drøftelse og anbefaling', 'Bevilling'),
  item('M-03 aldrig', 'Forslag til referatet: Rådet', 'Handicaprådet bevilger pengene og'),
  item('M-04 felter', /^\| \*\*Punkt til\*\* .*\n/m, ''),
  item('M-05 afsnit', body('Sagshistorik'), '\nIngen.\n\n'),
  item('M-06 punkter', '1. anbefaler', '1. strategien anbefaler'),
  item('M-07 afsnit', '## Beslutning', '## Til slut'),
  item('M-08 afsnit', body('Sagsfremstilling'), '\nSagen er kendt.\n\n'),
  item('M-09 een-sag', /^# .*$/m, '# En kort svarfrist samt nye busser'),
  item('M-10 tal-med-kilde', 'Kommunen i Randers giver', 'Der er 900 ledige. Kommunen i Randers giver'),
  item('M-10 samme-tal', 'sig selv 56 dage', 'sig selv 65 dage'),
  item('M-11 siger', body('Økonomi'), '\nDet ser vi på.\n\n'),
  item('M-12 aldrig', '## Lovgrundlag\n\n', '## Lovgrundlag\n\n[J] '),
  item('M-13 siger', body('Høring og inddragelse'), '\nAlle.\n\n'),
  item('M-14 felter', ', side 1 (', ' ('),
  item('M-15 siger', /svare senest \d[^.]*\. \p{L}+ 20\d\d/u, 'svare snart'),
  item('M-16 siger', 'Et mindre skridt først', 'Senere'),
  item('M-21 skyld', 'Kommunen i Randers giver', 'Sagsbehandlerne er ligeglade. Kommunen i Randers giver'),
  item('M-21 ord', 'Kommunen i Randers giver', 'De handicappede venter. Kommunen i Randers giver'),
  notes('M-01 siger', 'ikke til udsendelse', 'til mødet'),
  notes('M-04 siger', body('Før mødet'), '\n- Ring til rådet.\n\n'),
  notes('M-17 punkter', /^1\. Hvor .*$/m, '1. Har I det godt?'),
  notes('M-18 punkter', body('Indvendinger og svar'), '\nAlle er enige.\n\n'),
  notes('M-19 tabel', body('Hvem siger hvad'), '\nDet ser vi.\n\n'),
  notes(
    'M-19 taletid',
    '> Tak for ordet.',
    `> ${'Tak for ordet, det er rart at være her i dag. '.repeat(28)}`,
  ),
  notes('M-20 siger', '**Mindst:**', '**Også:**'),
  notes('M-22 siger', body('Efter mødet'), '\n- Tag hjem.\n'),
  piece('D-01 laengde', 'Da var stillingen besat.', `${'Det er en god sag for alle i byen. '.repeat(20)}`),
  piece('D-02 overskrift', /^# .*$/m, '# Hvornår kommer svaret egentlig til dem, der venter på det?'),
  piece(
    'D-05 krav',
    /Vi beder udvalget om (?:at|den 8\. december at) vedtage/,
    'Det ville være godt at vedtage',
  ),
  piece('D-06 tal-med-kilde', ', ifølge kommunens hjemmeside', ''),
  piece('D-07 samme-tal', 'sig selv 56 dage', 'sig selv 65 dage'),
  piece('D-08 krav', 'Vi beder udvalget om', 'Vi beder Folketinget om'),
  piece('D-13 partier', 'Dem er der få af', 'Venstre lovede det. Dem er der få af'),
  piece('D-14 skyld', 'Da var stillingen besat.', 'Da var stillingen besat. Hendes sagsbehandler svigtede.'),
  piece('D-15 forkortelser', 'Da var stillingen besat.', 'Da var stillingen besat. Spørg LAB.'),
  piece(
    'D-15 saetningslaengde',
    'Da var stillingen besat.',
    `Da var stillingen besat ${'og hun gik hjem '.repeat(8)}igen.`,
  ),
  piece('D-16 ord', 'Da var stillingen besat.', 'De handicappede venter.'),
  piece('D-17 ord', 'Da var stillingen besat.', 'Så klagede hun til Beskæftigelsesankenævnet.'),
  piece(
    'D-18 afsnittenes-laengde',
    'Da var stillingen besat.',
    'Da var det slut. Hun gik. Han kom. De så. Det var alt.',
  ),
  piece('D-19 underskrift', /\*Kirsten Holm.*\*/, '*Kirsten*'),
  piece('F-13 huller', 'Da var stillingen besat.', '[INDSÆT EKSEMPEL: en hverdag]'),
  piece('F-01 personnumre', 'Da var stillingen besat.', 'Sagen er 010170-1234.'),
  piece('F-02 kontaktoplysninger', 'Da var stillingen besat.', 'Ring på 87 65 43 21.'),
  piece('F-03 genkendelige', 'En kvinde med nedsat syn', 'Mette Sørensen'),
  extra('D-01 afsnit', /## Kort form.*\n/, `$&\n${'Det er en god sag for alle i byen. '.repeat(30)}\n`),
  extra('D-02 felter', /^- \*\*Anden mulig overskrift.*\n/m, ''),
  extra('D-14 siger', /skal kunne svare/g, 'er omtalt'),
  extra('D-20 siger', /portræt/g, 'papir'),
  extra('D-23 afsnit', '## Når nogen spørger efter tallene', '## Når nogen spørger'),
  extra('D-24 afsnit', /## Til Facebook.*\n/, `$&\n${'Det er en god sag for alle i byen. '.repeat(15)}\n`),
];
