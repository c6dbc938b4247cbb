import { Nlu, type NluInput } from '@nlpjs/nlu';

import { Classifier, type PackedClassifier, type Scored, type TrainOptions } from './classifier';

/** Options of a language's training; NLP.js hands plug-ins no argument of ours, so they are set for the training's time. */
export type OptionsOf = (locale: string) => TrainOptions;

/**
 * Our classifier as an NLP.js "Nlu". Feature texts come from the tokenizer plug-in; what NLP.js adds of its own
 * (the none-feature, its feature tables, scores squared, a cache that only grows) is left out.
 */
export class SvmNlu extends Nlu {
  static optionsOf: OptionsOf = () => ({});
  private classifier: Classifier | undefined;

  async innerTrain(input: NluInput): Promise<NluInput & { status: object }> {
    const examples = input.corpus.map(({ input: tokens, output }) => ({
      features: Object.keys(tokens),
      intent: Object.keys(output)[0] ?? '',
    }));
    this.classifier = Classifier.train(examples, SvmNlu.optionsOf(this.settings.locale));
    this.forgetTables();
    return { ...input, status: {} };
  }

  /** The none-feature swamps n-gram features; "out_of_scope" is an intent like the others. */
  addNoneFeature(input: NluInput): NluInput {
    return input;
  }

  textToFeatures(input: NluInput): NluInput {
    return input;
  }

  innerProcess(input: NluInput): NluInput {
    this.cache = undefined;
    return { ...input, classifications: this.classify(Object.keys(input.tokens)) };
  }

  /** Keeps probabilities as they are; NLP.js would square them. */
  normalizeClassifications(input: NluInput): NluInput {
    return input;
  }

  /** The same answer as `process`, without its promises and caches. */
  classify(features: readonly string[]): Scored[] {
    if (!this.classifier) throw new Error('The model is neither trained nor loaded: run the build.');
    return this.classifier.classify(features);
  }

  toJSON(): PackedClassifier {
    if (!this.classifier) throw new Error('Nothing to save: train first.');
    return this.classifier.pack();
  }

  fromJSON(packed: PackedClassifier): void {
    this.classifier = Classifier.unpack(packed);
    this.forgetTables();
  }

  /** Tables of NLP.js's own classifiers; they would switch intents off that share no feature with a text. */
  private forgetTables(): void {
    this.features = undefined;
    this.intentFeatures = undefined;
    this.featuresToIntent = undefined;
    this.cache = undefined;
  }
}
