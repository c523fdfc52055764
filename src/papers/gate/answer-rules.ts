import type { FigureAnswer } from '../../answers/answers.ts';
import { sizeDoubts } from '../../answers/sense/figure-doubts.ts';
import { readPeriod } from '../../answers/sense/read-period.ts';
import { workingAge } from '../../answers/working-age.ts';
import { addMonths } from '../../danish/date.ts';
import { datesIn } from '../../danish/dates-in.ts';
import { splitSentences } from '../../danish/sentences.ts';
import { measureAskedFor } from '../../proposal/debate/own-demand.ts';
import { known } from '../../proposal/known-answers.ts';
import type { FigureView } from '../../proposal/model/figure.ts';
import type { Goal } from '../../proposal/model/goal.ts';
import { hasReached } from '../../proposal/newest-figures.ts';
import type { Found, GateRule } from './gate-rule.ts';

/** A figure is told as old after a year; after two, a reader may say that it is none. */
const MONTHS_UNTIL_TOO_OLD = 24;

/** Words an infinitive clause does not begin with, though they end as infinitives do. */
const NO_VERB =
  /^(?:alle|flere|unge|mange|nogle|hele|den|det|de|en|et|vi|kommunen|udvalget|borgere|borgerne|handicapråde?t?|bedre|færre|større|mindre|mere|hver|hvert|flest|ingen|disse)$/i;
const SHORT_INFINITIVE =
  /^(?:få|gå|stå|slå|se|ske|nå|så|bo|tro|fri|dø|by|ty|si|forstå|opnå|indgå|foreslå|afslå|tilstå|bestå|overse|efterse|forudse)$/i;

function found(question: string, message: string): Found {
  return { question, message, paper: null };
}

/** What can be judged before any paper is made; `tjek` tells it beforehand. */
export const ANSWER_RULES: readonly GateRule[] = [
  {
    name: 'something-answered',
    holds: 'Svarene peger på mindst én indsats.',
    judge: ({ proposal }) =>
      proposal.measures.some(({ reason }) => reason === 'stand-in')
        ? [
            found(
              'prioritet.tema',
              'Ingen af svarene peger på en indsats, så forslaget er vores og ikke jeres.',
            ),
          ]
        : [],
  },
  {
    name: 'first-theme-has-a-measure',
    holds: 'Det område, der er vigtigst, har en indsats.',
    judge: ({ answers, proposal }) => {
      const first = proposal.themes.find(({ id }) => id === known(answers, 'prioritet.tema'));
      if (!first || first.measures.length > 0 || proposal.debate.measure === null) return [];
      if (first.status === 'ja')
        return [found('prioritet.tema', `I har sat ${first.short} øverst, men svaret, at det er på plads.`)];
      const ticked = proposal.measures.some(({ chosen }) => chosen);
      return ticked
        ? [
            found(
              `temaer.${first.id}.indsatser`,
              `I har sat ${first.short} øverst, men ingen indsats valgt i det, så papirerne handler om noget andet.`,
            ),
          ]
        : [];
    },
  },
  {
    name: 'nothing-decided-is-asked-for',
    holds: 'Der bedes ikke om det, der er besluttet.',
    judge: ({ answers, proposal }) => {
      const decided = proposal.followUp.measures.filter(({ decided }) => decided === 'ja');
      const asked = proposal.measures
        .filter(({ id }) => decided.some((one) => one.id === id))
        .map((one) =>
          found(
            `temaer.${one.themeId}.indsatser`,
            `Kommunen har besluttet ${one.short}, og forslaget beder om det igen.`,
          ),
        );
      const demand = known<string>(answers, 'debat.krav');
      const again =
        demand === null || proposal.debate.measure !== null ? null : measureAskedFor(demand, decided);
      return again === null
        ? asked
        : [...asked, found('debat.krav', `Kravet beder om ${again.short}, som kommunen har besluttet.`)];
    },
  },
  {
    name: 'no-goal-is-reached',
    holds: 'Intet mål er nået allerede.',
    judge: ({ proposal }) =>
      ownGoals(proposal.goals, proposal.figures).flatMap(({ goal, figure, value }) =>
        hasReached(figure, value)
          ? [
              found(
                goalQuestion(goal),
                `Målet for ${figure.name} er ${goal.target}, og det er nået: Tallet er ${figure.value}.`,
              ),
            ]
          : [],
      ),
  },
  {
    name: 'no-figure-is-out-of-reason',
    holds: 'Intet tal er større, end det kan være i en kommune.',
    judge: ({ answers, proposal }) =>
      proposal.figures.flatMap(({ id, unitAsked, countryAbout }) => {
        const figure = known<FigureAnswer>(answers, id);
        if (figure === null) return [];
        const spec = { enhed: unitAsked, ...(countryAbout === null ? {} : { landet_ca: countryAbout }) };
        return sizeDoubts(spec, figure, workingAge(answers)).map(({ message }) => found(id, message));
      }),
  },
  {
    name: 'the-leading-figure-is-new',
    holds: 'Det tal, debatindlægget bygger på, er højst to år gammelt på papirets dag.',
    judge: ({ proposal }) => {
      const { figure } = proposal.debate;
      const period = figure?.period == null ? undefined : readPeriod(figure.period);
      if (!figure || period === undefined || period === 'no-such-day') return [];
      return period.ends >= addMonths(proposal.date, -MONTHS_UNTIL_TOO_OLD)
        ? []
        : [
            found(
              figure.id,
              `Debatindlægget bygger på et tal fra ${figure.period}. Det er mere end to år gammelt den dag, det bliver sendt.`,
            ),
          ];
    },
  },
  {
    name: 'every-goal-has-a-measure',
    holds: 'Hvert mål har en indsats, der flytter det.',
    judge: ({ proposal }) =>
      proposal.goals
        .filter(
          ({ measureId, figureId }) =>
            measureId === null &&
            !proposal.otherMeasures.some(({ indicator }) => indicator.tal === figureId) &&
            !proposal.followUp.measures.some(
              ({ decided, figure }) => decided === 'ja' && figure?.id === `status.${figureId}`,
            ),
        )
        .map((goal) =>
          found(
            goalQuestion(goal),
            `Der er et mål for ${goal.what}, men ingen indsats i forslaget flytter det.`,
          ),
        ),
  },
  {
    name: 'no-goal-is-weaker-than-a-promise',
    holds: 'Intet mål er svagere end det, kommunen har lovet.',
    judge: ({ proposal }) =>
      ownGoals(proposal.goals, proposal.figures).flatMap(({ goal, figure, value }) => {
        const measure = proposal.followUp.measures.find(({ id }) => id === goal.measureId);
        const promised = promisedNumbers(measure?.promised ?? [], figure.unit);
        const stronger = promised.find((one) => (figure.better === 'op' ? one > value : one < value));
        return stronger === undefined
          ? []
          : [
              found(
                goalQuestion(goal),
                `Målet for ${figure.name} er ${goal.target}, men kommunen har lovet ${stronger}.`,
              ),
            ];
      }),
  },
  {
    name: 'the-demand-follows-at',
    holds: 'Kravet begynder med et udsagnsord, så det kan stå efter »at«.',
    judge: ({ answers, proposal }) => {
      const own = known<string>(answers, 'debat.krav');
      const first = proposal.debate.demand.split(/[\s,]+/)[0] ?? '';
      const isVerb =
        !NO_VERB.test(first) &&
        (/\p{Ll}e$|^e$/u.test(first) ||
          SHORT_INFINITIVE.test(first) ||
          /ligst$|igt$|straks|snarest/.test(first));
      return own === null || isVerb
        ? []
        : [
            found(
              'debat.krav',
              `Kravet begynder med »${first}«, og det kan ikke stå efter »Vi beder udvalget om at …«. Begynd med et udsagnsord.`,
            ),
          ];
    },
  },
  {
    name: 'one-matter-in-the-demand',
    holds: 'Kravet er én sag.',
    judge: ({ answers, proposal }) =>
      known(answers, 'debat.krav') !== null &&
      (splitSentences(proposal.debate.demand).length > 1 ||
        /;|\bog at\b|\bsamt\b|\bdesuden\b/.test(proposal.debate.demand))
        ? [
            found(
              'debat.krav',
              'Kravet rummer to sager. Vælg den ene; den anden kan vente eller blive en indsats.',
            ),
          ]
        : [],
  },
  {
    name: 'nothing-next-is-past',
    holds: 'Det, der skal ske, er ikke sket.',
    judge: ({ answers, proposal }) => {
      const { meeting, event, debate, date, sending } = proposal;
      const invited = datesIn(debate.invitation.join(' '), date);
      return [
        ...(meeting.date !== null && meeting.upcoming === null
          ? [found('moede.dato', 'Mødet i handicaprådet er holdt. Skriv datoen for det næste.')]
          : []),
        ...(event.type !== null && event.passed !== null
          ? [found('arrangement.dato', 'Dagen for arrangementet er gået.')]
          : []),
        ...(known(answers, 'debat.invitation') !== null && invited.some((day) => day < sending.avisen)
          ? [found('debat.invitation', 'Det, I inviterer til, er før den dag, indlægget bliver sendt.')]
          : []),
      ];
    },
  },
  {
    name: 'nobody-is-unsure-of-recognition',
    holds: 'Ingen kan genkendes, og det er der nogen, der har sagt ja til.',
    judge: ({ answers }) => {
      const answer = (answers.godkendelse as { genkendelse?: unknown } | undefined)?.genkendelse;
      return answer === 'usikker'
        ? [
            found(
              'godkendelse.genkendelse',
              'I er ikke sikre på, at ingen kan genkendes. Lav eksemplet om, eller få et skriftligt ja.',
            ),
          ]
        : [];
    },
  },
];

function goalQuestion({ figureId, what }: Goal): string {
  return figureId === null ? what : figureId.replace(/^tal\./, 'maal.');
}

/** The goals with a figure and a number that can be compared with it. */
function ownGoals(goals: readonly Goal[], figures: readonly FigureView[]) {
  return goals.flatMap((goal) => {
    const figure = figures.find(({ id }) => id === goal.figureId);
    const number = /^\d[\d.]*(?:,\d+)?(?: (?:dage|timer|pct\.|kr\.))?$/.test(goal.target);
    const value = Number(
      goal.target
        .replace(/\.(?=\d{3})/g, '')
        .replace(',', '.')
        .replace(/[^\d.].*$/, ''),
    );
    return figure && number ? [{ goal, figure, value }] : [];
  });
}

const WORDS: Readonly<Record<string, number>> = {
  en: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  tolv: 12,
  fjorten: 14,
};

/** Numbers of the same unit as a figure that a promise names; weeks are days. Counts have no unit to know them by. */
function promisedNumbers(promises: readonly string[], unit: string): readonly number[] {
  if (unit !== 'dage') return [];
  return promises.flatMap((text) =>
    [...text.matchAll(/(\d+|\p{L}+) (dage|uger)/giu)].flatMap(([, number = '', of]) => {
      const count = /\d/.test(number) ? Number(number) : WORDS[number.toLowerCase()];
      return count === undefined ? [] : [of?.toLowerCase() === 'uger' ? count * 7 : count];
    }),
  );
}
