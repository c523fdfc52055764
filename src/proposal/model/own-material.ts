/** How much of what can be printed the branch has told itself. */
export interface OwnMaterial {
  /** In its long answers. */
  readonly words: number;
  /** Local figures that are known and large enough to be printed. */
  readonly figures: number;
  /** Too little for a paper of full length. */
  readonly little: boolean;
}
