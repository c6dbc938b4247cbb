import { canonical } from '../text/normalise';
import { CONTRASTS } from './lexicon/contrast';

/** "我说的是裙子，不是鞋子": what is meant, and what it was taken for. */
export function contrastIn(text: string): { meant: string; other: string } | undefined {
  const plain = canonical(text);
  for (const pattern of CONTRASTS) {
    const { meant, other } = pattern.exec(plain)?.groups ?? {};
    if (meant !== undefined && other !== undefined) return { meant, other };
  }
  return undefined;
}
