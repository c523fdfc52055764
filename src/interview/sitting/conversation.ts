import type { Question } from '../../content/catalogue/question.ts';
import type { Fault } from '../../fault.ts';
import type { Ask, AskedPart, Asks, Spot } from '../ask/asks.ts';
import { hear } from '../ask/hear.ts';
import type { Prompt } from '../ask/prompt.ts';
import type { Heard, Reply } from '../ask/reply.ts';
import type { Said } from '../ask/said.ts';

/** The one thing that is asked now. Plain data but for the functions of its prompt. */
export interface Asked {
  readonly kind: 'asked';
  /**
   * Question, part and round: "kommune.navn#1", "tal.fleksjob/periode#3", "oversigt#1". The round counts how many times
   * this has been asked in the sitting; help, a refused reply and a refresh are the same round.
   */
  readonly id: string;
  readonly at: Spot;
  /** The question it belongs to; absent between the questions. */
  readonly question?: Question;
  readonly prompt: Prompt;
  /** All parts of the answer, in their order, when it is asked for in turns: this is one of them. */
  readonly parts?: readonly AskedPart[];
  /** All that was told since the last reply that was taken. */
  readonly said: readonly Said[];
  /** The text of a reply that could not be used, for a face that shows it again; never one with a personal number in it. */
  readonly written?: string;
}

export interface Ended<End> {
  readonly kind: 'ended';
  readonly end: End;
  readonly said: readonly Said[];
}

/** A reply to something that is not asked any more. Nothing was done with it. */
export interface StaleReply<End> {
  readonly kind: 'stale-reply';
  /** True when it is the reply that was taken last, sent once more: a double click, or a refresh. */
  readonly repeated: boolean;
  readonly fault: Fault;
  readonly now: Asked | Ended<End>;
}

/** A reply with the id of what it answers. */
type Addressed = Reply & { readonly to: string };

export interface Conversation<End> {
  /** What is asked now, as often as one looks. */
  readonly now: () => Asked | Ended<End>;
  /**
   * Takes the reply to what is asked, and gives what is asked next, or the end. A reply that cannot be used is complained
   * of, and the same is asked; one to anything else changes nothing. Two that come at once are taken one after the other.
   */
  readonly reply: (reply: Addressed) => Promise<Asked | Ended<End> | StaleReply<End>>;
  /** Runs some work between two replies, never in the middle of one. */
  readonly between: <T>(work: () => Promise<T>) => Promise<T>;
  /** Leaves what is asked and goes on with something else. To be called between two replies. */
  readonly turnTo: (asks: Asks<End>) => Promise<Asked | Ended<End>>;
}

/** Puts what is to be asked, one thing at a time, to a face that may be anywhere. `told` is what those who ask tell into. */
export async function converse<End>(asks: Asks<End>, told: Said[]): Promise<Conversation<End>> {
  let asking = asks;
  // Set before anybody can look at it.
  let now = undefined as unknown as Asked | Ended<End>;
  let lastTaken: string | undefined;
  // A fault of the program ends the asking; it must not look like an end that was reached.
  let broken: { readonly error: unknown } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const rounds = new Map<string, number>();

  const take = (step: IteratorResult<Ask, End>, sameRound: boolean): Asked | Ended<End> => {
    const said = told.splice(0);
    if (step.done) return { kind: 'ended', end: step.value, said };
    const { at, ...asked } = step.value;
    const spot = spotName(at);
    const again = sameRound && now.kind === 'asked' && spotName(now.at) === spot;
    const round = (rounds.get(spot) ?? 0) + (again ? 0 : 1);
    rounds.set(spot, round);
    return { kind: 'asked', id: `${spot}#${round}`, at, ...asked, said };
  };

  const stepOn = (heard?: Heard) =>
    asking.next(heard as Heard).catch((error: unknown) => {
      broken = { error };
      throw error;
    });

  const answer = async (asked: Asked, heard: Heard) => {
    const step = await stepOn(heard);
    // A command that led nowhere else has answered nothing.
    now = take(step, heard.kind === 'command');
    if (now.kind === 'ended' || now.id !== asked.id) lastTaken = asked.id;
    return now;
  };

  const reply = async ({ to, ...given }: Addressed) => {
    if (broken) throw broken.error;
    if (now.kind === 'ended' || now.id !== to) return stale(to === lastTaken, now);
    const heard = hear(now.prompt, given);
    if (heard.ok) return answer(now, heard.value);
    const { place: _, ...prompt } = now.prompt;
    const written = given.kind === 'text' && !hidesNumber(heard.faults) ? { written: given.text } : {};
    const { written: _before, ...asked } = now;
    now = { ...asked, ...written, prompt, said: [{ kind: 'complaint', faults: heard.faults }] };
    return now;
  };

  const between = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const turnTo = async (next: Asks<End>) => {
    await asking.return(undefined as never);
    asking = next;
    broken = undefined;
    now = take(await stepOn(), false);
    return now;
  };

  now = take(await stepOn(), false);
  return { now: () => now, reply: (addressed) => between(() => reply(addressed)), between, turnTo };
}

function hidesNumber(faults: readonly Fault[]): boolean {
  return faults.some(({ code }) => code === 'personal-number');
}

/** "tal.fleksjob/periode": what is asked, without its round. */
function spotName({ of, part }: Spot): string {
  return part === undefined ? of : `${of}/${part}`;
}

function stale<End>(repeated: boolean, now: Asked | Ended<End>): StaleReply<End> {
  const fault: Fault = {
    code: 'stale-reply',
    severity: 'warning',
    message: repeated
      ? 'Det svar er allerede modtaget.'
      : 'Det svar hører til noget, der ikke bliver spurgt om nu, så det er ikke brugt.',
    wayOut: 'Svar på det, der bliver spurgt om nu.',
  };
  return { kind: 'stale-reply', repeated, fault, now };
}
