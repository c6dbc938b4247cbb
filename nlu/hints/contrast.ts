import { canonical } from '../text/normalise';
import { CONTRASTS, SENT_INSTEAD } from './lexicon/contrast';

interface Pair {
  meant: string;
  other: string;
}

function pairIn(plain: string, patterns: readonly RegExp[]): Pair | undefined {
  for (const pattern of patterns) {
    const { meant, other } = pattern.exec(plain)?.groups ?? {};
    if (meant !== undefined && other !== undefined) return { meant, other };
  }
  return undefined;
}

/**
 * "我说的是裙子，不是鞋子": what is meant, and what it was taken for. "买的裙子发成鞋子了": what was bought, and what came
 * instead.
 */
export function contrastIn(text: string): (Pair & { sentInstead?: true }) | undefined {
  const plain = canonical(text);
  const sent = pairIn(plain, SENT_INSTEAD);
  return sent ? { ...sent, sentInstead: true } : pairIn(plain, CONTRASTS);
}
