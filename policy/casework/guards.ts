import type { ActKind, Case, CaseActor, CaseOffer } from '../../storage/records';
import { mayGoToPlatform, platformTooEarly } from './acts/deciding';
import { isOpen } from '../case-states';
import { clockOf } from './clocks';
import { freightSettled, sellerOwesReturn } from './return-freight';
import { goodsAreAway } from './goods';
import { refuse, type Refusal, tell } from './say';

type Guard = (one: Case, actor: CaseActor) => Refusal | undefined;

const when = (allowed: boolean, refusal: () => Refusal): Refusal | undefined =>
  allowed ? undefined : refusal();
const openOfOther = ({ offers }: Case, actor: CaseActor): CaseOffer | undefined =>
  offers.find(({ by, state }) => state === 'open' && by !== actor);
const offerThere: Guard = (one, actor) =>
  when(openOfOther(one, actor) !== undefined, () =>
    refuse(tell('refused.no_offer', {}, 'G1'), tell('instead.offer', {}, 'G1')),
  );
const beforeAgreement: Guard = ({ agreement }) =>
  when(agreement === undefined, () =>
    refuse(tell('refused.amend_agreed', {}, 'W4', 'G1'), tell('instead.offer', {}, 'G1')),
  );
const asked: Guard = ({ extension }) =>
  when(extension?.state === 'asked', () =>
    refuse(tell('refused.no_extension_asked', {}, 'C5'), tell('instead.wait', {}, 'C2')),
  );

/** Until the seller has agreed nothing is to be sent, so that only a parcel on its way has a number (C2, X5). */
const sentOrAgreed: Guard = ({ agreement, returnLeg }) =>
  when(agreement !== undefined || returnLeg?.enteredAt !== undefined, () =>
    refuse(tell('refused.waybill_early', {}, 'C2', 'X5'), tell('instead.wait_for_address', {}, 'C2')),
  );

/** Whoever else bears the way back is named; what is settled stays (F9). */
const freightClaimable: Guard = (one) => {
  if (freightSettled(one))
    return refuse(tell('refused.freight_settled', {}, 'F9', 'G2'), tell('instead.person', {}, 'H1'));
  if (sellerOwesReturn(one)) return undefined;
  if (one.freight.return === 'seller')
    return refuse(tell('refused.freight_nothing_sent', {}, 'F9'), tell('instead.enter_waybill', {}, 'C2'));
  const payer = { payer: { term: `payer.${one.freight.return}` } };
  const isInsured = one.freight.return === 'insurer';
  return refuse(
    tell('refused.freight_not_sellers', payer, 'F9', isInsured ? 'F8' : 'F6'),
    isInsured ? tell('instead.insurer', {}, 'F8') : tell('instead.offer', {}, 'G1'),
  );
};

/** An ended case takes nothing but the slip of a return that is still owed for (F9). */
const slipAwaited: Guard = (one) => {
  const isAwaited = isOpen(one) || (sellerOwesReturn(one) && !freightSettled(one));
  return when(isAwaited, () =>
    refuse(tell('refused.only_slip', {}, 'F9'), tell('instead.new_case', {}, 'W4')),
  );
};

/** What the case itself forbids though the state would allow it; so it is not even offered. */
const GUARDS: Partial<Record<ActKind, Guard>> = {
  amend: beforeAgreement,
  withdraw: (one) =>
    when(!goodsAreAway(one), () =>
      refuse(tell('refused.withdraw_goods_away', {}, 'W4', 'X5'), tell('instead.offer', {}, 'G1')),
    ),
  enter_waybill: sentOrAgreed,
  claim_freight: freightClaimable,
  add_evidence: slipAwaited,
  agree: beforeAgreement,
  ask_extension: ({ extension }) =>
    when(!extension, () =>
      refuse(tell('refused.extension_again', {}, 'C5'), tell('instead.enter_waybill', {}, 'C2')),
    ),
  grant_extension: asked,
  refuse_extension: asked,
  answer_objection: ({ objection }) =>
    when(objection?.state === 'awaiting_answer', () =>
      refuse(tell('refused.nothing_to_answer', {}, 'C7'), tell('instead.statement', {}, 'V3')),
    ),
  change_to_refund(one) {
    const running = clockOf(one, 'C6');
    const early = () =>
      refuse(
        tell('refused.resend_in_time', { due: { at: running?.dueAt ?? 0 } }, 'C6'),
        tell('instead.wait', {}, 'C6'),
      );
    return when(running === undefined, early);
  },
  accept_offer: offerThere,
  decline_offer: offerThere,
  counter_offer: offerThere,
  ask_platform: (one) => when(mayGoToPlatform(one), platformTooEarly),
  quote: ({ service }) =>
    when(service === 'repair', () =>
      refuse(tell('refused.quote_no_repair', {}, 'M3'), tell('instead.offer', {}, 'G1')),
    ),
  object: ({ objection }) =>
    when(!objection, () =>
      refuse(tell('refused.objection_again', {}, 'C7'), tell('instead.offer_or_platform', {}, 'G1', 'P1')),
    ),
  submit_measurements: ({ reason }) =>
    when(reason === 'size_disputed', () =>
      refuse(tell('refused.no_size_dispute', {}, 'F7'), tell('instead.amend_reason', {}, 'W4')),
    ),
  settle: (one) =>
    when(one.state === 'awaiting_person' || one.person !== undefined, () =>
      refuse(tell('refused.nobody_called', {}, 'H2'), tell('instead.act_instead', {}, 'C1')),
    ),
  keep_promise: ({ promises }) =>
    when(
      promises.some(({ state }) => state !== 'kept'),
      () => refuse(tell('refused.no_promise', {}, 'G2'), tell('instead.promise_id', {}, 'G2')),
    ),
};

export const guard = (one: Case, act: ActKind, actor: CaseActor): Refusal | undefined =>
  GUARDS[act]?.(one, actor);
