import type { Language } from '../../storage/records';
import { featuresEn } from './en';
import { pieceFeatures } from './pieces';
import { featuresZh } from './zh';

/** Text → the set of feature names the model knows it by; none for a text without words. */
export function featurise(language: Language, text: string): string[] {
  const features = language === 'zh' ? featuresZh(text) : featuresEn(text);
  return features.length === 0 ? [] : [...features, ...pieceFeatures(text)];
}
