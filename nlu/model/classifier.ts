import { float32From, toBase64 } from './base64';
import { QuantisedWeights, type PackedWeights } from './quantised';
import { SVM_OPTIONS, trainBinary } from './svm';
import { Vectoriser } from './vectoriser';

export interface Scored {
  intent: string;
  /** Probability, 0–1. */
  score: number;
}
export interface Example {
  features: readonly string[];
  intent: string;
}
/** What is saved of one language: base64 for numbers, one string for the feature names. */
export interface PackedClassifier {
  intents: string[];
  features: string;
  idf: string;
  weights: PackedWeights;
}

/** Softmax of margins; fitted so that the score of the best is close to how often it is right. */
const TEMPERATURE = 0.25;
const SEPARATOR = '\n';

/** One-vs-rest linear SVM over sets of features: the model of one language. */
export class Classifier {
  constructor(
    readonly intents: readonly string[],
    private readonly vectoriser: Vectoriser,
    private readonly weights: QuantisedWeights,
  ) {}

  /** `onClass` is called after each trained intent. */
  static train(
    examples: readonly Example[],
    onClass: (intent: string) => void = () => undefined,
  ): Classifier {
    const vectoriser = Vectoriser.fit(examples.map((example) => example.features));
    const rows = examples.map((example) => vectoriser.row(example.features));
    const intents = [...new Set(examples.map((example) => example.intent))].sort();
    const machines = intents.map((intent) => {
      const labels = Int8Array.from(examples, (example) => (example.intent === intent ? 1 : -1));
      const machine = trainBinary(rows, labels, vectoriser.features.length, SVM_OPTIONS);
      onClass(intent);
      return machine;
    });
    return new Classifier(intents, vectoriser, QuantisedWeights.of(machines));
  }

  /** Every intent with its probability, best first. */
  classify(features: readonly string[]): Scored[] {
    const margins = this.weights.margins(this.vectoriser.row(features));
    const best = Math.max(...margins);
    const powers = [...margins].map((margin) => Math.exp((margin - best) / TEMPERATURE));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return this.intents
      .map((intent, i) => ({ intent, score: (powers[i] ?? 0) / total }))
      .sort((a, b) => b.score - a.score);
  }

  pack(): PackedClassifier {
    return {
      intents: [...this.intents],
      features: this.vectoriser.features.join(SEPARATOR),
      idf: toBase64(this.vectoriser.idf),
      weights: this.weights.pack(),
    };
  }

  static unpack(packed: PackedClassifier): Classifier {
    const vectoriser = new Vectoriser(packed.features.split(SEPARATOR), float32From(packed.idf));
    return new Classifier(packed.intents, vectoriser, QuantisedWeights.unpack(packed.weights));
  }
}
