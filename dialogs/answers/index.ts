import type { Intent } from '../../nlu/understanding';
import { goOn } from '../application/go-on';
import { sureIntent } from '../shared/heard';
import { type Step, type Talk } from '../shared/talk';
import { cancelOrder, changeAddress } from './cancel-order';
import { agree, closeTopic, declineTopic, praise, sayGoodbye, tellInvoice, thank } from './chat';
import { askPlatform, hearComplaint } from './complaint';
import { tellFreight } from './freight';
import { greet } from './greeting';
import type { Answer, Ending } from './handler';
import { checkLogistics } from './logistics';
import { changeRequest, tellProgress } from './progress';
import { tellReturnPolicy } from './return-policy';
import { askSignIn, needsBuyer } from './sign-in';
import { tellWarranty } from './warranty';

/** The application takes these itself; here only a repeated wish arrives, which the open question answers. */
const asked: Answer = () => 'answered';

const ANSWERS: Record<Intent, Answer> = {
  request_refund_only: asked,
  request_return_refund: asked,
  request_exchange: asked,
  request_repair: asked,
  report_lost_parcel: asked,
  report_damage: asked,
  report_wrong_or_missing_item: asked,
  report_not_as_described: asked,
  check_logistics: checkLogistics,
  ask_refund_progress: tellProgress,
  ask_shipping_fee_liability: tellFreight,
  ask_return_policy: tellReturnPolicy,
  ask_warranty: tellWarranty,
  ask_invoice_or_voucher: tellInvoice,
  change_or_cancel_request: changeRequest,
  cancel_order: cancelOrder,
  change_address: changeAddress,
  complain: hearComplaint,
  request_platform_intervention: askPlatform,
  talk_to_human: asked,
  give_review_or_praise: praise,
  greet,
  thanks: thank,
  goodbye: sayGoodbye,
  affirm: agree,
  deny: closeTopic,
  out_of_scope: declineTopic,
};

/** A stale or foreign button may name no intent at all. */
const answerTo = (intent: string | undefined): Answer | undefined =>
  intent !== undefined && Object.hasOwn(ANSWERS, intent) ? ANSWERS[intent as Intent] : undefined;

async function finish(talk: Talk, ending: Ending): Promise<void> {
  if (ending === 'answered') await goOn(talk);
}

/** The question that waited for an order gets its answer once the order is picked. */
export const answerOrderOfQuestion: Step = async (talk) => {
  const { asked: open } = talk.state;
  if (open?.about !== 'order' || !open.for || !pointsAtOrder(talk)) return false;
  const answer = answerTo(open.for);
  if (!answer) return false;
  await finish(talk, await answer(talk));
  return true;
};

/** A card, a number or goods in words; a new question is heard as what it is. */
function pointsAtOrder({ heard }: Talk): boolean {
  if (heard.answer) return heard.answer.field === 'order';
  return (
    sureIntent(heard) === 'out_of_scope' ||
    heard.confidence !== 'sure' ||
    heard.entities.orderNumbers.length > 0
  );
}

/** Questions in between and general ones: answered, then the talk goes on where it was. */
export const answerQuestion: Step = async (talk) => {
  const intent = sureIntent(talk.heard);
  const answer = answerTo(intent);
  if (!intent || !answer) return false;
  await finish(talk, needsBuyer(talk, intent) ? askSignIn(talk) : await answer(talk));
  return true;
};
