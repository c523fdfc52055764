import type { Answers } from '../answers/answers.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import { known } from './known-answers.ts';
import type { MunicipalityView } from './model/municipality.ts';
import type { Approval, Sender } from './model/sender.ts';

/** Who writes; a gap to fill where there is no name. */
export function viewSender(answers: Answers, municipality: MunicipalityView): Sender {
  return {
    branch: known<string>(answers, 'om_jer.afdeling') ?? `DH ${municipality.name}`,
    name: known<string>(answers, 'om_jer.navn') ?? '[INDSÆT NAVN]',
    title: known<string>(answers, 'om_jer.titel') ?? 'formand',
    email: known(answers, 'om_jer.email'),
    phone: known(answers, 'om_jer.telefon'),
    address: known(answers, 'om_jer.adresse'),
  };
}

/** The one the branch was asked for, and those it has written for single papers by hand. */
export function viewApprovals(answers: Answers): readonly Approval[] {
  const name = known<string>(answers, 'godkendelse.navn');
  const date = known<IsoDate>(answers, 'godkendelse.dato');
  const single =
    known<readonly { papir: string; navn: string; dato: IsoDate }[]>(answers, 'godkendelse.papirer') ?? [];
  return [
    ...(name !== null && date !== null ? [{ paper: 'papirerne', name, date }] : []),
    ...single.map((one) => ({ paper: one.papir, name: one.navn, date: one.dato })),
  ];
}
