/** The rules of docs/rules.md decided here; each has cases in the tests and words in the catalogue (`policy.rule.F3`). */
export const COVERED_RULES = [
  ...['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7'],
  ...['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  ...['M1', 'M2', 'M3', 'M4'],
  ...['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11'],
  ...['Q1', 'Q2', 'Q3', 'Q4'],
  ...['X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X8', 'X9'],
  ...['L1', 'L2', 'L3', 'L4', 'L5', 'L6'],
  ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'],
  ...['G1', 'G2', 'P0', 'P1', 'P2', 'P3', 'P4'],
  ...['V1', 'V2', 'V3'],
  ...['H2'],
] as const;

/** Rules that are cited here and decided elsewhere; they have words too. */
export const CITED_RULES = ['H1', 'H8'] as const;

export type KnownRule = (typeof COVERED_RULES)[number] | (typeof CITED_RULES)[number];
