import type { Language } from '../../storage/records';
import { canonical } from '../text/normalise';
import type { Guess, Understanding } from '../understanding';
import type { Entry } from './entry';
import { Likeness } from './likeness';
import { isAsking } from './question';
import { hasItsWords } from './words-needed';

/** What a message needs to be answered by an entry; chosen on test/nlu/evaluation/knowledge-tune.tsv (README.md). */
export interface Limits {
  /** How like the message is to a way of asking. */
  score: number;
  /** How much more like this entry than the next. */
  margin: number;
  /** Probability of the readings beside which the entry may be said. */
  agreement: number;
}
const LIMITS: Readonly<Record<Language, Limits>> = {
  zh: { score: 0.3, margin: 0.05, agreement: 0.1 },
  en: { score: 0.3, margin: 0.04, agreement: 0.1 },
};

/** The message as understood so far. */
export type Asked = Pick<Understanding, 'text' | 'language'> & {
  guesses: readonly Guess[];
  features: readonly string[];
};

/** How an entry fits a message. */
export interface Fit<E extends Entry = Entry> extends Limits {
  entry: E;
}

/** Beside every entry: the message is about nothing that the desk itself does. */
const OPEN = 'out_of_scope';

/** Which entry answers a message, if one fits so well that it is no guess; pure, about a tenth of a millisecond. */
export class Retriever<E extends Entry = Entry> {
  private readonly entries: ReadonlyMap<string, E>;
  private readonly gates: ReadonlyMap<string, (plain: string) => boolean>;
  private readonly told: readonly E[];
  private readonly likeness: Readonly<Record<Language, Likeness>>;

  constructor(entries: readonly E[]) {
    this.entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.told = entries.filter(({ told }) => told);
    this.gates = new Map(entries.map((entry) => [entry.id, hasItsWords(entry)]));
    const askings = (language: Language) =>
      entries.flatMap(({ id, asked }) => asked[language].map((text) => ({ about: id, text })));
    this.likeness = { zh: new Likeness('zh', askings('zh')), en: new Likeness('en', askings('en')) };
  }

  /** The entry likest to the message, however like it is. */
  nearest({ text, language, guesses, features }: Asked): Fit<E> | undefined {
    const plain = canonical(text);
    const likes = this.likeness[language]
      .find(features)
      .filter(({ about }) => this.gates.get(about)?.(plain));
    const [best, next] = likes;
    const entry = best && this.entries.get(best.about);
    if (!entry) return undefined;
    return {
      entry,
      score: best.score,
      margin: best.score - (next?.score ?? 0),
      agreement: agreementOf(entry, guesses),
    };
  }

  answer(asked: Asked, limits: Limits = LIMITS[asked.language]): Fit<E> | undefined {
    const asks = isAsking(asked.text);
    if (!asks && !this.mayBeTold(asked.text)) return undefined;
    const fit = this.nearest(asked);
    if (!fit || !isEnough(fit, limits)) return undefined;
    return fit.entry.told || asks ? fit : undefined;
  }

  /** Most statements have the words of no entry that answers statements, and need not be compared. */
  private mayBeTold(text: string): boolean {
    const plain = canonical(text);
    return this.told.some(({ id }) => this.gates.get(id)?.(plain));
  }
}

const isEnough = (fit: Fit, limits: Limits): boolean =>
  fit.score >= limits.score && fit.margin >= limits.margin && fit.agreement >= limits.agreement;

/** A message that no reading fits says nothing against the entry. */
function agreementOf({ intents }: Entry, guesses: readonly Guess[]): number {
  return guesses
    .filter(({ intent }) => intent === OPEN || intents.includes(intent))
    .reduce((sum, { score }) => sum + score, 0);
}
