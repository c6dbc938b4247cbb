import type { Language } from '../../storage/records';

/** What an answer is filled with: the buyer's order, the shop's policy, or nothing. */
export type Needs = 'order' | 'shop' | 'none';

/** Something buyers ask, in the ways they ask it. Its answer is the sentence `knowledge.ID` of the catalogues. */
export interface Entry {
  /** `SUBJECT.NAME`, where the subject is the file it stands in. */
  id: string;
  /** Readings of the message, besides `out_of_scope`, beside which the entry may be said. */
  intents: readonly string[];
  /** Of each list the message must have a word: what is asked about, and what of it. */
  must: readonly (readonly string[])[];
  /** Words that show it is something else. */
  mustNot: readonly string[];
  /** Buyers tell it as often as they ask it ("refunded, but nothing on my card"). */
  told: boolean;
  needs: Needs;
  /** Rules of docs/rules.md behind the answer, for 为什么. */
  rules: readonly string[];
  /** What a buyer asks next: intents, entries, or `person`. */
  related: readonly string[];
  asked: Readonly<Record<Language, readonly string[]>>;
}
