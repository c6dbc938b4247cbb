import { matchGoods } from '../application/goods/match-goods';
import type { Desk } from '../desk';
import type { DialogState, Draft } from '../state';
import { type Heard, sureIntent } from './heard';
import { isPiece, piecesOf } from './pieces';

/** The words tell what an application would rest on. */
const tellsOfClaim = ({ hints }: Heard): boolean =>
  hints.moneyBack === true ||
  (hints.reason ?? hints.symptom) !== undefined ||
  hints.notReceivedStory !== undefined ||
  hints.received === false;

/** Something was applied for that the question could be about. */
async function isClaimed(heard: Heard, desk: Desk): Promise<boolean> {
  const cases = await desk.cases();
  if (cases.length === 0) return false;
  const { named, pieces } = matchGoods(piecesOf(await desk.orders()), heard);
  return !named || pieces.some((piece) => cases.some((one) => isPiece(piece, one)));
}

/** Goods that the running draft is not about. */
async function namesOthers(heard: Heard, draft: Draft, desk: Desk): Promise<boolean> {
  const { named, pieces } = matchGoods(piecesOf(await desk.orders()), heard);
  return named && draft.lineId !== undefined && !pieces.some((piece) => isPiece(piece, draft));
}

/** "I refused the jeans, where is my money?": of goods nothing was applied for yet it is the wish to apply. */
export async function hearAsWish(heard: Heard, { draft }: DialogState, desk: Desk): Promise<Heard> {
  const intent = heard.pressed ? undefined : sureIntent(heard);
  // "Not sent yet? I want my money back" asks where it is no more.
  const isAboutMoney =
    intent === 'ask_refund_progress' || (intent === 'check_logistics' && heard.hints.moneyBack === true);
  if (!isAboutMoney || !tellsOfClaim(heard)) return heard;
  if (draft ? !(await namesOthers(heard, draft, desk)) : await isClaimed(heard, desk)) return heard;
  const { asks, ...hints } = heard.hints;
  void asks;
  return { ...heard, hints, guesses: heard.guesses.slice(1), confidence: 'unsure' };
}
