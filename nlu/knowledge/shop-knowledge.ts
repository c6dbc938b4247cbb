import type { Language } from '../../storage/records';
import type { ShopKnowledge } from '../understanding';
import type { Entry } from './entry';
import { Retriever } from './retrieve';

/** What a shop tells its buyers of itself: the ways it is asked and the answer, in one language or both. */
export interface ShopEntry {
  id: string;
  questions: Readonly<Record<Language, readonly string[]>>;
  answer: Partial<Record<Language, string>>;
}

interface OwnEntry extends Entry {
  answer: ShopEntry['answer'];
}

/** Without words that set it apart, a shop's entry must be liker than the product's own. */
const LIMITS = { score: 0.5, margin: 0.05, agreement: 0 };

/** Statements are answered by no entry, whosever it is. */
const asEntry = ({ id, questions, answer }: ShopEntry): OwnEntry => ({
  id,
  intents: [],
  must: [],
  mustNot: [],
  told: false,
  needs: 'none',
  rules: [],
  related: ['person'],
  asked: questions,
  answer,
});

/** Makes a shop's entries ready to be asked; a few milliseconds for a hundred. */
export function createShopKnowledge(entries: readonly ShopEntry[]): ShopKnowledge {
  const retriever = new Retriever(entries.map(asEntry));
  return {
    answer(asked) {
      const fit = retriever.answer(asked, LIMITS);
      if (!fit) return undefined;
      const { id, needs, rules, related, answer } = fit.entry;
      return { id, source: 'shop', score: Math.round(fit.score * 100) / 100, needs, rules, related, answer };
    },
  };
}
