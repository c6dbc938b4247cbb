import { canonical } from '../text/normalise';
import { CONCERNS, type Concern } from './lexicon/concerns';

/** What the buyer wants to talk over beside an application. */
export function concernIn(text: string): Concern | undefined {
  const plain = canonical(text)
    .replace(/[’‘`´]/g, "'")
    .replace(/[.。!~]+$/, '')
    .trim();
  return CONCERNS.find(([, pattern]) => pattern.test(plain))?.[0];
}
