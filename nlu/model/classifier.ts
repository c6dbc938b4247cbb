import { float32From, toBase64 } from './base64';
import { QuantisedWeights, type PackedWeights } from './quantised';
import { Meaning } from './meaning';
import { blend, type Shared } from './shared-head';
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
export interface TrainOptions {
  /** Called after each trained intent. */
  onClass?: (intent: string) => void;
  /** What all languages know together, to be mixed in. */
  shared?: Shared;
}
/** What is saved of one language: base64 for numbers, one string for the feature names. */
export interface PackedClassifier {
  intents: string[];
  features: string;
  idf: string;
  mean: string;
  weights: PackedWeights;
}

/** Softmax of margins; fitted so that the score of the best is close to how often it is right. */
const TEMPERATURE = 0.25;
const SEPARATOR = '\n';

/** One-vs-rest linear SVM over sets of features and the meaning of the text: the model of one language. */
export class Classifier {
  constructor(
    readonly intents: readonly string[],
    private readonly vectoriser: Vectoriser,
    private readonly weights: QuantisedWeights,
  ) {}

  static train(examples: readonly Example[], options: TrainOptions = {}): Classifier {
    const vectoriser = Vectoriser.fit(examples.map((example) => example.features));
    const rows = examples.map((example) => vectoriser.row(example.features));
    const intents = [...new Set(examples.map((example) => example.intent))].sort();
    const machines = intents.map((intent) => {
      const labels = Int8Array.from(examples, (example) => (example.intent === intent ? 1 : -1));
      const machine = trainBinary(rows, labels, vectoriser.width, SVM_OPTIONS);
      options.onClass?.(intent);
      return options.shared ? blend(machine, intent, options.shared) : machine;
    });
    return new Classifier(intents, vectoriser, QuantisedWeights.of(machines));
  }

  /** Every intent with its probability, best first. */
  classify(features: readonly string[]): Scored[] {
    const margins = this.weights.margins(this.vectoriser.row(features));
    const best = Math.max(...margins);
    const scored = this.intents.map((intent, i) => ({
      intent,
      score: Math.exp((margins[i]! - best) / TEMPERATURE),
    }));
    const total = scored.reduce((sum, { score }) => sum + score, 0);
    for (const one of scored) one.score /= total;
    return scored.sort((a, b) => b.score - a.score);
  }

  pack(): PackedClassifier {
    return {
      intents: [...this.intents],
      features: this.vectoriser.features.join(SEPARATOR),
      idf: toBase64(this.vectoriser.idf),
      mean: toBase64(this.vectoriser.meaning.mean),
      weights: this.weights.pack(),
    };
  }

  static unpack(packed: PackedClassifier): Classifier {
    const vectoriser = new Vectoriser(
      packed.features.split(SEPARATOR),
      float32From(packed.idf),
      new Meaning(float32From(packed.mean)),
    );
    return new Classifier(packed.intents, vectoriser, QuantisedWeights.unpack(packed.weights));
  }
}
