import { canonical } from '../text/normalise';
import type { Mention } from '../understanding';
import { MENTIONS } from './lexicon/mentions';

export function mentionsIn(text: string): Mention[] {
  const plain = canonical(text);
  return MENTIONS.filter(([, pattern]) => pattern.test(plain)).map(([mention]) => mention);
}
