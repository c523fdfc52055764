/** strategies/privatliv.yaml: the words that are looked for where a text may be about one person whom readers know. */
export interface PrivacyWords {
  /** Given names that many in Denmark bear. */
  readonly fornavne: readonly string[];
  /** Given names that are ordinary words too, and so no names at the beginning of a sentence. */
  readonly ogsaa_ord: readonly string[];
  /** Words for family, and what may stand before them in one word. */
  readonly slaegt: { readonly forled: readonly string[]; readonly ord: readonly string[] };
  /** Those whom anybody in town can point at, and so their families. */
  readonly embeder: readonly string[];
  /** Titles that make the name beside them that of somebody who speaks in public. */
  readonly offentlige: readonly string[];
  /** Ends of the names of workplaces. */
  readonly arbejdspladser: readonly string[];
  /** Kinds of workplaces of which there are few: "the job at the slaughterhouse" says where. */
  readonly faa_af_dem: readonly string[];
  /** Chains and large firms, whose name alone points at nobody. */
  readonly kaeder: readonly string[];
  readonly stillinger: readonly string[];
  /** Places too large for an impairment to point at anybody. */
  readonly store_steder: readonly string[];
  /** Municipalities in which everybody knows everybody. */
  readonly smaa_kommuner: readonly string[];
}
