import type { Language } from '../../storage/records';
import { PIECE } from '../features/pieces';
import { featurise } from '../features/featurise';
import { Meaning } from '../model/meaning';
import { DIMENSIONS } from '../vectors/table';

/** A way of asking something, and what it is about. */
export interface Asking {
  about: string;
  text: string;
}

export interface Like {
  about: string;
  /** 0–1 or a little below: how like the message is to the likest way of asking it. */
  score: number;
}

/**
 * What a feature of a family weighs (first letters: features/zh.ts, features/en.ts); the others count nothing. Sounds
 * forgive typing slips, pairs of words carry order.
 */
const FAMILIES: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  zh: { c: 1, w: 1.2, b: 0.5, p: 0.4, q: 0.3, n: 1 },
  en: { s: 1.4, b: 0.8, g: 0.25 },
};
/** The part of the score that comes from what the words mean, beside the words themselves. */
const MEANING_PART: Readonly<Record<Language, number>> = { zh: 0.35, en: 0.35 };

/** With words this unlike the meaning is not looked at. */
const UNLIKE = 0.1;

/** Finds the ways of asking that are like a message: an inverted index over weighted features, and meanings. */
export class Likeness {
  private readonly postings = new Map<string, { weight: number; rows: number[] }>();
  private readonly norms: Float64Array;
  private readonly meaning: Meaning;
  private readonly meanings: Float32Array;
  private readonly strange: number;

  constructor(
    private readonly language: Language,
    private readonly askings: readonly Asking[],
  ) {
    const texts = askings.map(({ text }) => featurise(language, text));
    this.strange = Math.log(1 + texts.length) + 1;
    this.fillPostings(texts);
    this.norms = Float64Array.from(texts, (features) => this.lengthOf(features));
    this.meaning = Meaning.fit(texts);
    this.meanings = new Float32Array(texts.length * DIMENSIONS);
    texts.forEach((features, row) => this.meanings.set(this.meaning.of(features), row * DIMENSIONS));
  }

  private fillPostings(texts: readonly (readonly string[])[]): void {
    texts.forEach((features, row) => {
      for (const feature of features) {
        const family = this.familyWeight(feature);
        if (family === 0) continue;
        const posting = this.postings.get(feature) ?? { weight: family, rows: [] };
        posting.rows.push(row);
        this.postings.set(feature, posting);
      }
    });
    for (const posting of this.postings.values())
      posting.weight *= Math.log((1 + texts.length) / (1 + posting.rows.length)) + 1;
  }

  private familyWeight(feature: string): number {
    return feature.startsWith(PIECE) ? 0 : (FAMILIES[this.language][feature[0] ?? ''] ?? 0);
  }

  /** A word that no entry has counts in full: "how do I wash a down jacket" is unlike "how do I wash a dress". */
  private weightOf(feature: string): number {
    return this.postings.get(feature)?.weight ?? this.familyWeight(feature) * this.strange;
  }

  private lengthOf(features: readonly string[]): number {
    return Math.sqrt(features.reduce((sum, feature) => sum + this.weightOf(feature) ** 2, 0)) || 1;
  }

  /** What the message may be about, likest first. `features` are the message's own. */
  find(features: readonly string[]): Like[] {
    const words = new Float64Array(this.askings.length);
    for (const feature of features) {
      const posting = this.postings.get(feature);
      if (posting) for (const row of posting.rows) words[row]! += posting.weight ** 2;
    }
    const length = this.lengthOf(features);
    const meant = this.meaning.of(features);
    const part = MEANING_PART[this.language];
    const best = new Map<string, number>();
    for (let row = 0; row < words.length; row += 1) {
      const like = words[row]! / (length * this.norms[row]!);
      if (like < UNLIKE) continue;
      const { about } = this.askings[row]!;
      const score = (1 - part) * like + part * this.meaningLike(meant, row);
      if (score > (best.get(about) ?? -1)) best.set(about, score);
    }
    return [...best].map(([about, score]) => ({ about, score })).sort((a, b) => b.score - a.score);
  }

  private meaningLike(meant: Float64Array, row: number): number {
    const start = row * DIMENSIONS;
    let sum = 0;
    for (let i = 0; i < DIMENSIONS; i += 1) sum += meant[i]! * this.meanings[start + i]!;
    return sum;
  }
}
