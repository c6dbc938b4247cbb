import { matchGoods } from '../../application/goods/match-goods';
import { openingOf } from '../../application/fields/openings';
import type { Desk } from '../../desk';
import { type Heard, sureIntent, withoutKnowledge } from '../../shared/heard';
import { piecesOf } from '../../shared/pieces';

/** Read so, goods that are named have an answer, or begin an application, of their own. */
function isOfGoods(heard: Heard): boolean {
  const intent = sureIntent(heard);
  return intent === 'ask_return_policy' || intent === 'ask_warranty' || openingOf(intent) !== undefined;
}

/** Of the buyer's own money more can be said: of a case of his, or by the way an order was paid. */
async function isOfOwnMoney(heard: Heard, desk: Desk): Promise<boolean> {
  if (!heard.request?.asksArrival || sureIntent(heard) !== 'ask_refund_progress') return false;
  const orders = await desk.orders();
  const isOne = orders.length === 1 && orders[0]?.paidBy !== undefined;
  return isOne || (await desk.cases()).length > 0;
}

/** What is wrong and what is wanted for it, told and not asked: an application, whatever words it shares. */
function tellsClaim({ hints }: Heard): boolean {
  return (
    hints.asks !== true &&
    hints.reason !== undefined &&
    hints.service !== undefined &&
    hints.received === true
  );
}

/** What holds of all goods gives way where the buyer's own are named and more can be said or done for them. */
export async function giveWay(heard: Heard, desk: Desk): Promise<Heard> {
  if (!heard.knowledge || heard.knowledge.needs === 'order') return heard;
  if (await isOfOwnMoney(heard, desk)) return withoutKnowledge(heard);
  if (tellsClaim(heard)) return withoutKnowledge(heard);
  if (!isOfGoods(heard)) return heard;
  const { named } = matchGoods(piecesOf(await desk.orders()), heard);
  return named ? withoutKnowledge(heard) : heard;
}
