/**
 * Where svar.yaml is kept. Handed in, so that the interview knows no file system. `write` has happened, wholly or not
 * at all, when its promise is fulfilled; `read` gives undefined when there is no file yet.
 */
export interface AnswersStore {
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
}
