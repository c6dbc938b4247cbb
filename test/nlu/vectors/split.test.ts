import { Meaning } from '../../../nlu/model/meaning';
import { pieceFeatures } from '../../../nlu/features/pieces';
import { piecesOf } from '../../../nlu/vectors/split';
import { DIMENSIONS } from '../../../nlu/vectors/table';

describe('word pieces', () => {
  it.each([
    ['快递到哪了', '▁快递到哪了'],
    ['where is my order', '▁where▁is▁my▁order'],
    [' a  b ', '▁a▁b'],
    ['\u{10FFFF}龘', '▁\u{10FFFF}龘'],
    ['', '▁'],
  ])('of "%s" make up the whole text', (text, whole) => {
    expect(piecesOf(text).join('')).toBe(whole);
  });

  it('are whole words where these are known', () => {
    expect(piecesOf('where is my order')).toEqual(['▁where', '▁is', '▁my', '▁order']);
  });
});

describe('the meaning of a text', () => {
  const meaning = new Meaning(new Float32Array(DIMENSIONS));
  const alike = (a: string, b: string): number => {
    const other = meaning.of(pieceFeatures(b));
    return meaning.of(pieceFeatures(a)).reduce((sum, value, i) => sum + value * other[i]!, 0);
  };

  it('is close to that of other words for the same', () => {
    expect(alike('where is my order', 'where is my package')).toBeGreaterThan(
      alike('where is my order', 'the glass is broken'),
    );
  });

  it('is comparable across languages', () => {
    expect(alike('快递', 'courier')).toBeGreaterThan(alike('快递', 'broken'));
  });

  it('has unit length, or none without words', () => {
    expect(Math.hypot(...meaning.of(pieceFeatures('屏幕坏了')))).toBeCloseTo(1);
    expect(Math.hypot(...meaning.of(pieceFeatures('😂')))).toBe(0);
  });
});
