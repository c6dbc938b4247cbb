import type { Entry } from './entry';

const LATIN = /^[a-z]/;
const wordOf = (term: string): string => (LATIN.test(term) ? `\\b${term}(?:s|es|ed|ing)?\\b` : term);
const anyOf = (words: readonly string[]): RegExp => new RegExp(words.map(wordOf).join('|'));

/** Tells whether a message in canonical form has the words that the entry needs, and none that it must not have. */
export function hasItsWords({ must, mustNot }: Pick<Entry, 'must' | 'mustNot'>): (plain: string) => boolean {
  const needed = must.map(anyOf);
  const excluded = mustNot.length > 0 ? anyOf(mustNot) : undefined;
  return (plain) => needed.every((one) => one.test(plain)) && !excluded?.test(plain);
}
