import { lineStanding } from '../../policy/standing';
import type { Choice } from '../../replies/reply';
import { factsOf } from '../application/view';
import { control, wish } from '../shared/buttons';
import { pieceFacts } from '../shared/pieces';
import { say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { whichPiece } from './which-piece';

/** Brand-wide or shop warranty of the goods in question, and what it means (M1, M2). */
export async function tellWarranty(talk: Talk): Promise<Ending> {
  if (!talk.desk.buyer) {
    say(talk, { key: 'answers.warranty.general' });
    return 'answered';
  }
  const piece = await whichPiece(talk, 'ask_warranty', ['delivered', 'succeeded']);
  if (!piece) return 'asks';
  const { warranty } = piece.line.listing;
  const standing = lineStanding(await factsOf(talk.desk, piece));
  const choices: Choice[] = standing.services.includes('return_refund')
    ? [wish('request_return_refund'), control('person')]
    : [control('person')];
  say(talk, {
    key: `answers.warranty.${warranty?.kind ?? 'none'}`,
    facts: { ...pieceFacts(piece), months: warranty?.months ?? 0 },
    ...(talk.state.draft === undefined && { choices }),
  });
  return 'answered';
}
