import type { Language } from '../../storage/records';
import { QUANTITY_RULES } from '../entities/quantities';
import { Unread } from '../entities/span';
import { extractHints } from '../hints/hints';
import { clausesOf } from '../text/clauses';
import { canonical, straight } from '../text/normalise';
import type { Part } from '../understanding';
import { contentWords } from '../words';
import { JOINS, KEEPS, MONEY_OF_IT } from './lexicon';

/** A message of more statements tells a story, which is read as a whole. */
const MOST = 6;

/** Words that stay say nothing else: "not to be swapped, I return it" is a return. */
const saysOfStaying = (text: string, { service, reason, moneyBack }: Part['hints']): boolean =>
  KEEPS.test(text) && !service && !reason && !moneyBack;

function partOf(language: Language, text: string): Part {
  const hints = extractHints(text);
  const keeps = saysOfStaying(text, hints);
  const isMoney = !keeps && !hints.service && MONEY_OF_IT.test(text);
  return {
    text,
    words: contentWords(language, text),
    quantities: new Unread(text).take(QUANTITY_RULES),
    hints: { ...hints, ...(isMoney && { moneyBack: true as const }) },
    ...(keeps && { keeps: true as const }),
  };
}

/** What each statement of a message says by itself; nothing where there is but one, or too many. */
export function partsOf(language: Language, text: string): Part[] {
  const texts = clausesOf(straight(canonical(text)))
    .flatMap((clause) => clause.split(JOINS))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isOne = texts.length === 1 && !KEEPS.test(texts[0] ?? '');
  if (isOne || texts.length > MOST) return [];
  const parts = texts.map((part) => partOf(language, part));
  return parts.length > 1 || parts.some(({ keeps }) => keeps) ? parts : [];
}
