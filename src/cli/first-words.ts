/** What `brobygger` says when it is called alone: to a volunteer, in a few lines. */
export const firstWords = `brobygger hjælper jer med at skrive til kommunen om handicap og job.

Begynd her:             brobygger start
Se efter fejl i svar:   brobygger tjek svar.yaml
Lav papirerne igen:     brobygger lav svar.yaml
Alle kommandoer:        brobygger --help

I kan altid holde pause. Jeres svar bliver på jeres egen computer; intet bliver sendt nogen steder hen.
`;
