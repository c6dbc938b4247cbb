/**
 * What policy answers: never a sentence, always a catalogue key with facts and rule ids; `replies/` renders it in
 * both languages. Every key lives in `replies/catalogue/{zh-CN,en}/policy.json`.
 */

/** An id of domain.md such as `F3`; tests hold that every id of a covered group has cases. */
export type RuleId = string;

/** A fact inside a sentence, tagged where rendering depends on the language or the zone. */
export type FactValue =
  | string
  | number
  | boolean
  /** Money in whole fen. */
  | { fen: number }
  /** An instant, shown with date and time in the shop's zone. */
  | { at: number }
  /** The last instant of a window: midnight is the 24:00 of the day that ends. */
  | { until: number }
  /** An instant of which only the day matters. */
  | { day: number }
  /** A length of time in ms ("3 天 4 小时"). */
  | { duration: number }
  /** A text that exists in both languages. */
  | { zh: string; en: string }
  /** Another catalogue key ("reason.quality_defect"). */
  | { term: string }
  /** Several, joined as the language joins a list. */
  | { list: FactValue[] };

export type Facts = Record<string, FactValue>;

/** One step of the reasoning. */
export interface Argument {
  key: string;
  facts: Facts;
  rules: RuleId[];
}

/** What is decided, because of which facts and rules, and what would change it. */
export interface Decision<Outcome extends string> {
  outcome: Outcome;
  because: Argument[];
  wouldChange: Argument[];
  rules: RuleId[];
}
