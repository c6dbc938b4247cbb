import type { Desk } from '../../desk';
import type { Heard } from '../../shared/heard';
import { piecesOf } from '../../shared/pieces';
import { namedByWord } from './by-title';

/** Behind "换成" stands a variant of the goods, told by these; anything else may be other goods. */
const namesVariant = ({ steps, same, part, colour, size }: NonNullable<Heard['hints']['wanted']>): boolean =>
  (steps ?? same ?? part ?? colour ?? size) !== undefined;

/**
 * "把裙子换成开衫": what is named before is what was bought, and what is wanted instead names none of it, though it is
 * among the buyer's goods as well.
 */
export async function hearApart(heard: Heard, desk: Desk): Promise<Heard> {
  const { service, wanted } = heard.hints;
  const target = wanted?.target?.toLowerCase();
  if (heard.pressed || service !== 'exchange' || !wanted || !target || namesVariant(wanted)) return heard;
  const isWanted = (word: string): boolean => target.includes(word.toLowerCase());
  const pieces = piecesOf(await desk.orders());
  const named = (words: readonly string[]) => words.flatMap((word) => namedByWord(pieces, word));
  const bought = heard.words.filter((word) => !isWanted(word));
  const own = named(bought);
  if (own.length === 0) return heard;
  const others = named(heard.words.filter(isWanted));
  const isOther = others.length > 0 && !others.some((piece) => own.includes(piece));
  return { ...heard, words: bought, ...(isOther && { otherGoods: true as const }) };
}
