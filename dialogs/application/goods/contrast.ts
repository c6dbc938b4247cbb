import type { Desk } from '../../desk';
import type { Heard } from '../../shared/heard';
import { piecesOf } from '../../shared/pieces';
import type { DialogState } from '../../state';
import { namedByWord } from './by-title';

/**
 * "The dress, not the shoes": what is said is of the dress, and a draft about other goods moves to it. What came
 * instead of the dress is not what the application is about.
 */
export async function hearContrast(heard: Heard, { draft }: DialogState, desk: Desk): Promise<Heard> {
  if (heard.pressed || !heard.contrast) return heard;
  const { meant, other, sentInstead } = heard.contrast;
  if (!sentInstead && heard.hints.reason === 'wrong_item') return heard;
  const pieces = piecesOf(await desk.orders());
  const named = (words: readonly string[]) => words.flatMap((word) => namedByWord(pieces, word));
  const own = named(meant);
  if (own.length === 0 || named(other).every((piece) => own.includes(piece))) return heard;
  const { parts, ...rest } = heard;
  void parts;
  const hints: Heard['hints'] = sentInstead ? { ...heard.hints, reason: 'wrong_item' } : heard.hints;
  return {
    ...rest,
    hints,
    words: meant,
    ...(draft && { controls: { ...heard.controls, correct: 'order' } }),
  };
}
