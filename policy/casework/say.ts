import type { Argument, Facts, RuleId } from '../decision';

/** A sentence of this room; `key` without the catalogue's `casework.` in front. */
export const tell = (key: string, facts: Facts = {}, ...rules: RuleId[]): Argument => ({
  key: `casework.${key}`,
  facts,
  rules,
});

/** What the seller wrote beside a price or an offer, in his words. */
export const noted = (words: string | undefined): Argument[] =>
  words === undefined ? [] : [tell('note', { words })];

/** Why an act is not possible now, and what is instead. */
export interface Refusal {
  because: Argument;
  remedy: Argument;
}

export const refuse = (because: Argument, remedy: Argument): Refusal => ({ because, remedy });
