import type { Facts } from '../../policy/decision';
import { type WarrantyRuling, warrantyRuling } from '../../policy/warranty';
import { tellServicePoints } from '../application/saying/service-points';
import { factsOf } from '../application/draft/view';
import { control, wish } from '../shared/buttons';
import { pieceFacts } from '../shared/pieces';
import { answered, cite, say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { offerOwn } from './in-general';
import { pieceOrGeneral } from './which-piece';

const factsIn = ({ months, until, leftMs }: WarrantyRuling): Facts => ({
  ...(months !== undefined && { months }),
  ...(until !== undefined && { until: { until: until } }),
  ...(leftMs !== undefined && { left: { duration: leftMs } }),
});

/** Which kinds there are and from when they count; how long, only the listing says (M1, M2, M4). */
async function tellGeneral(talk: Talk): Promise<Ending> {
  const { because, choices } = await offerOwn(talk, 'ask_warranty');
  say(talk, {
    key: 'answers.warranty.general',
    ...(because.length > 0 && { because }),
    ...(choices.length > 0 && { choices }),
  });
  return 'answered';
}

/** The warranty of the goods in question: which, until when, who repairs and where, and what it costs now (M). */
export async function tellWarranty(talk: Talk): Promise<Ending> {
  const piece = await pieceOrGeneral(talk, 'ask_warranty', {
    likely: ['delivered', 'succeeded'],
    fits: ({ line }) => line.listing.warranty !== undefined,
  });
  if (piece === 'general') return tellGeneral(talk);
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
