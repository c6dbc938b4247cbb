import { Classifier, type Example } from '../../../nlu/model/classifier';

const examples: Example[] = [
  { features: ['red', 'round'], intent: 'apple' },
  { features: ['red', 'small'], intent: 'apple' },
  { features: ['yellow', 'long'], intent: 'banana' },
  { features: ['yellow', 'bent'], intent: 'banana' },
];

describe('the classifier', () => {
  it('tells apart what differs', () => {
    const classifier = Classifier.train(examples);
    expect(classifier.classify(['red'])[0]?.intent).toBe('apple');
    expect(classifier.classify(['long', 'yellow'])[0]?.intent).toBe('banana');
  });

  it('gives probabilities that add up to one', () => {
    const scored = Classifier.train(examples).classify(['red']);
    expect(scored.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
  });

  it('is the same after saving and loading', () => {
    const classifier = Classifier.train(examples);
    const loaded = Classifier.unpack(structuredClone(classifier.pack()));
    expect(loaded.classify(['red', 'bent'])).toEqual(classifier.classify(['red', 'bent']));
  });

  it('is the same from the same examples', () => {
    expect(Classifier.train(examples).pack()).toEqual(Classifier.train(examples).pack());
  });

  it('knows no feature called like an object’s own', () => {
    const scores = Classifier.train(examples)
      .classify(['constructor', '__proto__'])
      .map(({ score }) => score);
    expect(scores.every(Number.isFinite)).toBe(true);
  });
});
