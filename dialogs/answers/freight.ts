import { freightRuling } from '../../policy/freight';
import { factsOf, viewOf } from '../application/draft/view';
import type { Argument } from '../../policy/decision';
import { isOpen } from '../../policy/case-states';
import { returnFreightOf } from '../../policy/casework/return-freight';
import { matchGoods } from '../application/goods/match-goods';
import { isPiece, pieceFacts, pieceKey, piecesOf, type Piece } from '../shared/pieces';
import { answered, cite, say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { pieceOrGeneral } from './which-piece';
import type { ApplicationFacts, FreightRuling } from '../../policy/facts';

/** Other goods than those in hand are named: the question is about them. */
async function namesOthers({ desk, heard }: Talk, piece: Piece): Promise<boolean> {
  const { named, pieces } = matchGoods(piecesOf(await desk.orders()), heard);
  return named && !pieces.some((one) => pieceKey(one) === pieceKey(piece));
}

/** The freight of the case that runs, as it was ruled when it was opened (L4). */
async function tellOfCase(talk: Talk): Promise<boolean> {
  const { named, pieces } = matchGoods(piecesOf(await talk.desk.orders()), talk.heard);
  const one = (await talk.desk.cases()).find(
    (candidate) => isOpen(candidate) && (!named || pieces.some((piece) => isPiece(piece, candidate))),
  );
  if (!one || talk.state.draft || talk.heard.hints.reason) return false;
  const because = [...(one.freight.because as Argument[]), ...returnFreightOf(one).because];
  cite(talk, because);
  say(talk, { key: `telling.freight.case.${one.freight.return}`, facts: { case: one.number }, because });
  answered(talk, { key: 'application.ruling.freight', facts: {}, because, wouldChange: [] });
  return true;
}

/** The facts to rule on: the draft's, or the order in question with what the message says. */
async function factsInQuestion(talk: Talk): Promise<ApplicationFacts | undefined> {
  const { desk, heard, state } = talk;
  const view = state.draft && (await viewOf(desk, state.draft));
  if (view && !(await namesOthers(talk, view.piece))) return view.facts;
  if (!desk.buyer || !heard.hints.reason) return undefined;
  const piece = await pieceOrGeneral(talk, 'ask_shipping_fee_liability', {
    likely: ['delivered', 'succeeded'],
  });
  if (!piece || piece === 'general') return undefined;
  const { reason, service } = heard.hints;
  return factsOf(desk, piece, { reason, ...(service && { service }), evidence: [] });
}

function sayRuling(
  talk: Talk,
  facts: ApplicationFacts,
  { because, wouldChange, ...ruling }: FreightRuling,
): void {
  const about = pieceFacts(facts);
  cite(talk, because);
  say(talk, { key: `answers.freight.${ruling.return}`, facts: about, because });
  answered(talk, { key: 'application.ruling.freight', facts: about, because, wouldChange });
}

/** Who pays the freight of this case and why; without a case the principle (F1, F3, F6, F8). */
export async function tellFreight(talk: Talk): Promise<Ending> {
  if (await tellOfCase(talk)) return 'answered';
  const facts = await factsInQuestion(talk);
  if (facts) {
    sayRuling(talk, facts, freightRuling(facts));
    return 'answered';
  }
  if (talk.state.asked?.about === 'order' && talk.state.asked.for) return 'asks';
  const because = [
    { key: 'answers.freight.rule.fault', facts: {}, rules: ['F1', 'F3'] },
    { key: 'answers.freight.rule.no_reason', facts: {}, rules: ['F6'] },
    { key: 'answers.freight.rule.insurance', facts: {}, rules: ['F8'] },
  ];
  say(talk, { key: 'answers.freight.general', because });
  answered(talk, { key: 'application.ruling.freight', facts: {}, because, wouldChange: [] });
  return 'answered';
}
