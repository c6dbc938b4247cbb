import type { Argument, Facts, FactValue } from '../storage/records';

/**
 * What policy answers: never a sentence, always a catalogue key with facts and rule ids; `replies/` renders it in
 * both languages. Every key lives in `replies/catalogue/{zh-CN,en}/policy.json`.
 */

/** An id of docs/rules.md such as `F3`; tests hold that every id of a covered group has cases. */
export type RuleId = string;

export type { Argument, Facts, FactValue };

/** What is decided, because of which facts and rules, and what would change it. */
export interface Decision<Outcome extends string> {
  outcome: Outcome;
  because: Argument[];
  wouldChange: Argument[];
  rules: RuleId[];
}
