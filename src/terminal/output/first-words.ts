/** What `brobygger` says when it is called alone: to a volunteer, in a few lines. */
export const firstWords = `brobygger hjælper jer med at skrive til kommunen om handicap og job.

Svar på en side i jeres browser: brobygger web. Eller her i vinduet: brobygger start
Begge steder får I spørgsmål, ét ad gangen. Den korte vej tager omkring et kvarter. Bagefter har I udkast til et forslag til kommunen, et oplæg til handicaprådet og et debatindlæg.
I kan stoppe når som helst. Hvert svar er gemt, og samme kommando fortsætter, hvor I slap. Intet bliver sendt nogen steder hen. Svar og papirer ligger kun på jeres egen computer.

Hører du skærmen, så skriv: brobygger start --enkel
Foran enkel står to bindestreger.
Alle kommandoer: brobygger --help
`;

/** What stands below the commands in `--help`. */
export const helpEnding = `
Er det første gang, så begynd med: brobygger start
Du kan stoppe når som helst; hvert svar er gemt. Intet bliver sendt nogen steder hen.`;
