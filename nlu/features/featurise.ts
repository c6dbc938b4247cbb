import type { Language } from '../../storage/records';
import { featuresEn } from './en';
import { featuresZh } from './zh';

/** Text → the set of feature names the model knows it by. */
export function featurise(language: Language, text: string): string[] {
  return language === 'zh' ? featuresZh(text) : featuresEn(text);
}
