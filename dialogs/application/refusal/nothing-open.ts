import { type Piece, pieceFacts } from '../../shared/pieces';
import { forget, say, type Talk } from '../../shared/talk';
import { waysOut } from './refuse';
import type { Argument } from '../../../policy/decision';
import type { Assessment } from '../../../policy/facts';
import { assess } from '../../../policy/assess';
import { factsOf } from '../draft/view';

/** So many orders are spoken of; the newest are what a buyer comes about. */
const MOST = 3;

const reasons = (decision: Assessment['decision'] | undefined): Argument[] =>
  decision ? [...decision.because, ...decision.wouldChange] : [];

/** No order has anything to apply for (W4, W5): said of each at once, with what helps; nothing is begun. */
export async function sayNothingOpen(talk: Talk, pieces: readonly Piece[]): Promise<void> {
  forget(talk, 'draft', 'asked');
  const shown = pieces.slice(0, MOST);
  const judged = await Promise.all(shown.map(async (piece) => assess(await factsOf(talk.desk, piece))));
  const ways = judged.flatMap(({ alternatives }) => alternatives);
  const distinct = ways.filter(({ key }, index) => ways.findIndex((one) => one.key === key) === index);
  shown.forEach((piece, index) => {
    say(talk, {
      key: 'application.nothing_open',
      facts: pieceFacts(piece),
      because: reasons(judged[index]?.decision),
      ...(index === shown.length - 1 && { choices: waysOut(distinct) }),
    });
  });
}
