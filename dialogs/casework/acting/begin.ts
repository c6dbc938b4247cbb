import type { CorrectableField } from '../../../nlu/understanding';
import type { Case } from '../../../storage/records';
import { goOn } from '../../application/go-on';
import { say, type Talk } from '../../shared/talk';
import type { CaseSaid, CaseTask, CaseWish } from '../state';
import { caseFacts, openOffer } from '../facts';
import { mayDo, refusalOf } from '../setting';
import { tellStanding } from '../telling/standing';
import { forgetTask, talkOf, type Begun } from '../task';
import { carryOn } from './carry-on';
import { comesEarly } from './kept-waybill';
import { sayRefused } from './say-refused';

/** Fields that are terms between both sides; the rest explains. */
const TERMS: readonly (CorrectableField | undefined)[] = ['amount', 'service', 'wanted'];

const REMEDIES = { exchange: 'replacement', repair: 'repair' } as const;

/** A term to be changed, or money instead of what was agreed. */
const namesTerm = ({ heard: { controls, casework } }: Talk): boolean =>
  TERMS.includes(controls.correct) || casework?.wishes?.includes('change_to_refund') === true;

/** What was agreed is changed by an offer; what only explains is passed on as the buyer's word (W4, G1). */
function afterAgreement(talk: Talk, { one, said }: Begun): Begun {
  const { change = {} } = said;
  const { service, amountFen } = change;
  const isNamed = Object.keys(change).length > 0;
  const terms = service !== undefined || amountFen !== undefined || namesTerm(talk);
  if (!terms && (isNamed || talk.heard.controls.correct)) {
    say(talk, { key: 'cases.amend_is_statement', facts: caseFacts(one) });
    return { wish: 'add_statement', one, said: isNamed ? { text: talk.heard.text.trim() } : {} };
  }
  say(talk, { key: 'cases.amend_is_offer', facts: caseFacts(one) });
  const remedy = service === 'exchange' || service === 'repair' ? REMEDIES[service] : 'refund';
  const goods = service === 'refund_only' ? { goods: 'keep' as const } : {};
  return {
    wish: 'offer',
    one,
    said: { remedy, ...goods, ...(amountFen !== undefined && { amountFen }) },
  };
}

/** A counter where there is an offer to answer, an offer where there is none. */
function asOffered(begun: Begun): Begun {
  const isOffer = begun.wish === 'offer' || begun.wish === 'counter_offer';
  if (!isOffer) return begun;
  const answered = openOffer(begun.one);
  if (!answered) return { ...begun, wish: 'offer' };
  return { ...begun, wish: 'counter_offer', said: { goods: answered.goods, ...begun.said } };
}

/** Questions that any words would answer next. */
const FREE: readonly CaseTask['asks'][] = ['which', 'text'];

/** How it stands, asked in words while the same case waits for an answer: that question stays. */
const asksInBetween = ({ heard, state: { caseTask } }: Talk, { _id }: Case): boolean =>
  !heard.pressed && caseTask?.caseId === _id && !FREE.includes(caseTask.asks);

/** The number that stands there already, and nothing else of the parcel: asked how it stands. */
const isEntered = ({ heard }: Talk, { wish, one: { returnLeg = {} }, said }: Begun): boolean => {
  const [carrier = returnLeg.carrier] = heard.entities.carriers ?? [];
  const isSame = returnLeg.waybill !== undefined && said.waybill === returnLeg.waybill;
  return wish === 'enter_waybill' && isSame && carrier === returnLeg.carrier && said.paidFen === undefined;
};

/** Begins what the buyer wants of this case; what is not possible now is said with the reason and what is. */
export async function begin(talk: Talk, wish: CaseWish, one: Case, said: CaseSaid): Promise<void> {
  // Asked for once more, it is told where it stands.
  const isAsked = wish === 'progress' || (wish === 'ask_platform' && one.state === 'platform');
  if (isAsked || isEntered(talk, { wish, one, said })) {
    if (!asksInBetween(talk, one)) forgetTask(talk);
    talkOf(talk, one);
    await tellStanding(talk, one);
    return goOn(talk);
  }
  const wanted = { wish, one, said };
  const begun = asOffered(
    wish === 'amend' && one.agreement && refusalOf(talk, one, 'offer') === undefined
      ? afterAgreement(talk, wanted)
      : wanted,
  );
  const refusal = comesEarly(begun) ? undefined : refusalOf(talk, one, begun.wish);
  if (!refusal) return carryOn(talk, begun);
  if (begun.wish === 'change_to_refund' && mayDo(talk, one, 'offer')) {
    say(talk, { key: 'cases.refund_is_offer', facts: caseFacts(one), because: [refusal.because] });
    return carryOn(talk, { ...begun, wish: 'offer' });
  }
  forgetTask(talk);
  talkOf(talk, one);
  sayRefused(talk, one, refusal);
  await goOn(talk);
}
