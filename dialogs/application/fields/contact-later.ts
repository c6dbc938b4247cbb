import { namesInvoice } from '../../answers/cancel-order';
import { formInFront } from '../../requests/form';
import { type Heard, sureIntent } from '../../shared/heard';
import { isPiece, piecesOf } from '../../shared/pieces';
import { say, type Step, type Talk } from '../../shared/talk';
import { matchGoods } from '../goods/match-goods';
import { goOn } from '../go-on';
import { tellsWhereTo } from './question';

const changesContact = (heard: Heard): boolean =>
  !heard.pressed &&
  !heard.knowledge &&
  (heard.controls.correct === 'address' || sureIntent(heard) === 'change_address');

async function namesOthers({ heard, desk, state: { draft } }: Talk): Promise<boolean> {
  const { named, pieces } = matchGoods(piecesOf(await desk.orders()), heard);
  return named && !pieces.some((piece) => isPiece(piece, draft ?? {}));
}

/** In an exchange another address or number is of what comes instead; the seller is told it with the case. */
export const tellContactLater: Step = async (talk) => {
  const { heard, state } = talk;
  if (state.draft?.claim.service !== 'exchange' || formInFront(state) || !changesContact(heard)) return false;
  // A place that is named for the new one is told with the application.
  if (tellsWhereTo(heard, 'exchange') || namesInvoice(talk) || (await namesOthers(talk))) return false;
  say(talk, { key: 'heard.contact_later' });
  await goOn(talk);
  return true;
};
