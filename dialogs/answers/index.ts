import type { Intent } from '../../nlu/understanding';
import { goOn } from '../application/go-on';
import { openingOf } from '../application/fields/openings';
import { namesOnlyGoods } from '../application/goods/goods';
import { matchGoods } from '../application/goods/match-goods';
import { saysNothingElse, sureIntent } from '../shared/heard';
import { piecesOf } from '../shared/pieces';
import { keepEarlyDetails } from '../requests/early-details';
import { forget, say, type Step, type Talk } from '../shared/talk';
import { declineAside } from './aside';
import { askInvoice, cancelOrder, changeAddress } from './cancel-order';
import { agree, disagree, praise, sayGoodbye, thank } from './chat';
import { askPlatform, hearComplaint } from './complaint';
import { tellFreight } from './freight';
import { tellEntry, tellKnowledge } from './knowledge/tell';
import { greet } from './greeting';
import type { Answer, Ending } from './handler';
import { checkLogistics } from './logistics';
import { changeRequest } from './change-request';
import { answerProgress } from './progress';
import { tellReturnPolicy } from './return-policy';
import { askSignIn, needsBuyer } from './sign-in';
import { tellWarranty } from './warranty';

/** The application takes these itself; here only a repeated wish arrives, which the open question answers. */
const nothingToAdd: Answer = () => 'answered';

const ANSWERS: Record<Intent, Answer> = {
  request_refund_only: nothingToAdd,
  request_return_refund: nothingToAdd,
  request_exchange: nothingToAdd,
  request_repair: nothingToAdd,
  report_lost_parcel: nothingToAdd,
  report_damage: nothingToAdd,
  report_wrong_or_missing_item: nothingToAdd,
  report_not_as_described: nothingToAdd,
  check_logistics: checkLogistics,
  ask_refund_progress: answerProgress,
  ask_shipping_fee_liability: tellFreight,
  ask_return_policy: tellReturnPolicy,
  ask_warranty: tellWarranty,
  ask_invoice_or_voucher: askInvoice,
  change_or_cancel_request: changeRequest,
  cancel_order: cancelOrder,
  change_address: changeAddress,
  complain: hearComplaint,
  request_platform_intervention: askPlatform,
  talk_to_human: nothingToAdd,
  give_review_or_praise: praise,
  greet,
  thanks: thank,
  goodbye: sayGoodbye,
  affirm: agree,
  deny: disagree,
  out_of_scope: declineAside,
};

const ENTRY = 'knowledge.';

/** A stale or foreign button may name no intent at all. */
function answerTo(topic: string | undefined): Answer | undefined {
  if (topic?.startsWith(ENTRY)) return (talk) => tellEntry(talk, topic.slice(ENTRY.length));
  return topic !== undefined && Object.hasOwn(ANSWERS, topic) ? ANSWERS[topic as Intent] : undefined;
}

async function finish(talk: Talk, ending: Ending): Promise<void> {
  if (ending === 'answered') await goOn(talk);
}

/** A card pressed, or goods or a number in words. */
async function pointsAtOrder({ heard, desk }: Talk): Promise<boolean> {
  if (heard.answer) return heard.answer.field === 'order';
  const { named, unknownNumber } = matchGoods(piecesOf(await desk.orders()), heard);
  return named || unknownNumber !== undefined;
}

/** The question that waited for an order gets its answer once one is named; any other message lets it go. */
export const answerOrderOfQuestion: Step = async (talk) => {
  const { asked } = talk.state;
  if (asked?.about !== 'order' || !asked.for) return false;
  const intent = sureIntent(talk.heard);
  const isOther = intent !== undefined && intent !== asked.for && intent !== 'out_of_scope';
  const isNewTopic = isOther || talk.heard.knowledge !== undefined;
  const answer = answerTo(asked.for);
  const isAnswer = !isNewTopic && (await pointsAtOrder(talk));
  if (!isNewTopic && !isAnswer && (await keepEarlyDetails(talk, asked.for))) return true;
  forget(talk, 'asked');
  if (!answer || !isAnswer) return false;
  await finish(talk, await answer(talk));
  return true;
};

/** How many, or what is wished for them ("裙子想退"): more than a name, which may read as a report but never as a wish. */
const saysMore = (heard: Talk['heard']): boolean =>
  openingOf(sureIntent(heard))?.service !== undefined ||
  (heard.entities.quantities.length > 0 && openingOf(heard.guesses[0]?.intent) !== undefined);

/** "And the kettle?" right after an answer is the same question about other goods. */
export const answerForOthers: Step = async (talk) => {
  const { draft, answered } = talk.state;
  const answer = answerTo(answered?.intent);
  if (
    draft ||
    !answer ||
    !saysNothingElse(talk.heard) ||
    saysMore(talk.heard) ||
    !(await namesOnlyGoods(talk))
  )
    return false;
  await finish(talk, await answer(talk));
  return true;
};

async function settle(talk: Talk, answer: Answer): Promise<void> {
  const { asked, draft } = talk.state;
  const ending = await answer(talk);
  // Past its moment a greeting's question is not what a later yes is about.
  if (!draft && talk.state.asked === asked) forget(talk, 'asked');
  await finish(talk, ending);
}

/** Signed in, the guest's last question about orders of his own is answered. */
export async function answerSignedIn(talk: Talk, intent: Intent): Promise<void> {
  say(talk, { key: 'chat.signed_in.question' });
  await settle(talk, ANSWERS[intent]);
}

/** What an entry of knowledge surely answers, more to the point than the reading of the whole would. */
export const answerKnowledge: Step = async (talk) => {
  const { knowledge, mood } = talk.heard;
  if (!knowledge || mood === 'furious') return false;
  await settle(talk, () => tellKnowledge(talk, knowledge));
  return true;
};

/** Questions in between and general ones: answered, then the talk goes on where it was. */
export const answerQuestion: Step = async (talk) => {
  const intent = sureIntent(talk.heard);
  const answer = answerTo(intent);
  if (!intent || !answer) return false;
  await settle(talk, needsBuyer(talk, intent) ? () => askSignIn(talk, intent) : answer);
  return true;
};
