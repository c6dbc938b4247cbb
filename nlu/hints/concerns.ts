import { canonical, straight } from '../text/normalise';
import { CONCERNS, type Concern, PAID_FREIGHT } from './lexicon/concerns';

/** What the buyer wants to talk over beside an application. */
export function concernIn(text: string): Concern | undefined {
  const plain = straight(canonical(text))
    .replace(/[.。!~]+$/, '')
    .trim();
  const isFreight = PAID_FREIGHT.test(plain);
  return CONCERNS.find(([name, pattern]) => !(isFreight && name === 'payment') && pattern.test(plain))?.[0];
}
