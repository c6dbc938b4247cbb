import type { Facts } from '../../policy/decision';
import { type WarrantyRuling, warrantyRuling } from '../../policy/warranty';
import { tellServicePoints } from '../application/saying/service-points';
import { factsOf } from '../application/draft/view';
import { control, wish } from '../shared/buttons';
import { pieceFacts } from '../shared/pieces';
import { answered, cite, say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { hasNoOrders, whichPiece } from './which-piece';

const factsIn = ({ months, until, leftMs }: WarrantyRuling): Facts => ({
  ...(months !== undefined && { months }),
  ...(until !== undefined && { until: { until: until } }),
  ...(leftMs !== undefined && { left: { duration: leftMs } }),
});

/** The warranty of the goods in question: which, until when, who repairs and where, and what it costs now (M). */
export async function tellWarranty(talk: Talk): Promise<Ending> {
  if (await hasNoOrders(talk)) {
    say(talk, { key: 'answers.warranty.general' });
    return 'answered';
  }
  const piece = await whichPiece(talk, 'ask_warranty', ['delivered', 'succeeded']);
  if (!piece) return 'asks';
  const ruling = warrantyRuling(await factsOf(talk.desk, piece));
  const { because, wouldChange } = ruling;
  const about = pieceFacts(piece);
  cite(talk, because);
  say(talk, {
    key: `answers.warranty.${ruling.outcome}`,
    facts: { ...about, ...factsIn(ruling) },
    because,
    ...(talk.state.draft === undefined && { choices: [wish('request_repair'), control('person')] }),
  });
  answered(talk, { key: 'application.ruling.warranty', facts: about, because, wouldChange });
  if (ruling.outcome === 'brand') tellServicePoints(talk, piece);
  return 'answered';
}
