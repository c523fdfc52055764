import type { IsoDate } from '../../content/catalogue/registers.ts';

export interface Sender {
  readonly branch: string;
  readonly name: string;
  readonly title: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

export interface Approval {
  readonly paper: string;
  readonly name: string;
  readonly date: IsoDate;
}
