import type { Language } from '../../storage/records';
import { spoken } from '../text/emoji';
import { featuresEn } from './en';
import { pieceFeatures } from './pieces';
import { featuresZh } from './zh';

/** Text → the set of feature names the model knows it by; none for a text without words. */
export function featurise(language: Language, text: string): string[] {
  const said = spoken(language, text);
  const features = language === 'zh' ? featuresZh(said) : featuresEn(said);
  return features.length === 0 ? [] : [...features, ...pieceFeatures(said)];
}
