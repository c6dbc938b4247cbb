import { goOn } from '../../application/go-on';
import { say, type Talk } from '../../shared/talk';
import type { CaseSaid, CaseWish } from '../state';
import { amendedView } from '../application';
import { askTask } from '../asking/ask-task';
import { missingFor } from '../asking/missing';
import { mergeCaseSaid } from '../taking/take-said';
import { forgetTask, openTask, talkOf, type Begun } from '../task';
import { act } from './act';
import { answeredBy } from './act-of';
import { claimFreight } from './freight';
import { comesEarly, keepWaybill } from './kept-waybill';
import { sayRefused } from './say-refused';
import { soundMeasures } from './sound-measures';

const MONEY: readonly CaseWish[] = ['offer', 'counter_offer', 'change_to_refund'];

/** A sum that no offer can be about is told with its bound and asked for again (T6). */
function withinBounds(talk: Talk, begun: Begun): Begun {
  const { wish, one, said } = begun;
  const { amountFen, ...rest } = said;
  const isSound = amountFen === undefined || (amountFen > 0 && amountFen <= one.paidFen);
  const isWhole = wish === 'change_to_refund' && one.returnLeg?.receivedAt !== undefined;
  if (isSound || isWhole || !MONEY.includes(wish) || (said.remedy ?? 'refund') !== 'refund') return begun;
  say(talk, { key: 'cases.amount_refused', facts: { max: { fen: one.paidFen } } });
  return { ...begun, said: rest };
}

/** An amendment that policy would refuse is told before anybody confirms it. */
async function cannotStand(talk: Talk, { wish, one, said }: Begun): Promise<boolean> {
  if (wish !== 'amend' || !said.change) return false;
  const view = await amendedView(talk, one, said.change);
  const decision = view?.assessment.decision;
  const because = decision?.because.at(-1);
  if (!decision || decision.outcome === 'possible' || !because) return false;
  forgetTask(talk);
  const remedy = { key: 'casework.instead.amend_otherwise', facts: {}, rules: ['W4' as const] };
  sayRefused(talk, one, { because, remedy });
  return true;
}

/** Goes on with an act: asks for what it lacks, has it confirmed once where it cannot be undone, or does it. */
export async function carryOn(talk: Talk, begun: Begun): Promise<void> {
  const { wish, one, said } = begun;
  talkOf(talk, one);
  if (await cannotStand(talk, begun)) return goOn(talk);
  const within = soundMeasures(talk, withinBounds(talk, begun));
  const next = await missingFor(talk, within);
  if (next) {
    const held = next.asks === 'confirm' ? { ...within.said, ...answeredBy(wish, one) } : within.said;
    openTask(talk, { wish, caseId: one._id, ...next, said: held });
    return askTask(talk);
  }
  if (wish === 'claim_freight') return claimFreight(talk, begun);
  if (!comesEarly(begun) || said.collect) return act(talk, begun);
  forgetTask(talk);
  keepWaybill(talk, begun);
  await goOn(talk);
}

/** Goes on with what was said now, if anything was. */
export async function carryOnWith(talk: Talk, begun: Begun, now: CaseSaid): Promise<boolean> {
  if (Object.keys(now).length === 0) return false;
  await carryOn(talk, { ...begun, said: mergeCaseSaid(begun.said, now) });
  return true;
}
