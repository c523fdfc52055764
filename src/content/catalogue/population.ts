/**
 * The population of working age: what figures are a part of. `tal` fetches it (strategies/tal-kilder.yaml) and no question asks for it,
 * so it has a place of its own in svar.yaml, in the shape of a figure. 16 to 64 years is what Statistics Denmark counts as the
 * working age in its tables of benefits.
 */
export const POPULATION = { id: 'folketal', name: 'folketal fra 16 til 64 år', from: 16, to: 64 } as const;
