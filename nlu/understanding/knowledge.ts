import type { Language } from '../../storage/records';
import type { Guess } from './intents';

/** An entry of knowledge that answers the message; kept whole, so that a repeated turn says the same. */
export interface KnowledgeMatch {
  /** Of the product's own, `SUBJECT.NAME`, or of the shop's. */
  id: string;
  source: 'built_in' | 'shop';
  /** How like the message is to a way of asking it, 0–1. */
  score: number;
  /** What the answer is filled with. */
  needs: 'order' | 'shop' | 'none';
  /** Rules of docs/rules.md behind it. */
  rules: readonly string[];
  /** What a buyer asks next: intents, entries, or `person`. */
  related: readonly string[];
  /** The shop's own words; one language may be missing. */
  answer?: Partial<Record<Language, string>>;
}

/** A shop's own entries, ready to be asked (nlu/knowledge/shop-knowledge.ts). */
export interface ShopKnowledge {
  answer(asked: {
    text: string;
    language: Language;
    guesses: readonly Guess[];
    features: readonly string[];
  }): KnowledgeMatch | undefined;
}
