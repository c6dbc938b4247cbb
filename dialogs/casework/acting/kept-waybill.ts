import { isOpen } from '../../../policy/case-states';
import { isYetToGoBack } from '../../../policy/casework/goods';
import { returnFreightOf } from '../../../policy/casework/return-freight';
import type { Case } from '../../../storage/records';
import { remember, say, type Talk } from '../../shared/talk';
import { carrierFact } from '../../shared/carriers';
import { caseFacts, dueOf } from '../facts';
import type { Begun } from '../task';

/** A parcel told of before the seller has agreed: nothing can be entered yet, and nothing is lost (C2). */
export const comesEarly = ({ wish, one }: Begun): boolean =>
  wish === 'enter_waybill' && isYetToGoBack(one) && !one.agreement && isOpen(one) && one.state !== 'platform';

/** Remembers the parcel until there is an agreement. */
export function keepWaybill(talk: Talk, { one, said }: Begun): void {
  const { carrier = '', waybill = '' } = said;
  const others = (talk.state.keptWaybills ?? []).filter(({ caseId }) => caseId !== one._id);
  remember(talk, { keptWaybills: [...others, { caseId: one._id, carrier, waybill }] });
  say(talk, {
    key: 'cases.waybill_kept',
    facts: { ...caseFacts(one), carrier: carrierFact(carrier), waybill },
  });
}

/** The seller has agreed: the parcel that was told of before is entered now, and the buyer hears so. */
export async function takeUpKept(talk: Talk, one: Case): Promise<void> {
  const kept = talk.state.keptWaybills ?? [];
  const own = kept.find(({ caseId }) => caseId === one._id);
  if (!own || (isOpen(one) && one.state !== 'awaiting_return')) return;
  remember(talk, { keptWaybills: kept.filter((each) => each !== own) });
  if (one.state !== 'awaiting_return') return;
  const { carrier, waybill } = own;
  const outcome = await talk.desk.commands.actOnCase(one._id, { kind: 'enter_waybill', carrier, waybill });
  const due = outcome.kind === 'done' ? dueOf(talk, outcome.case, 'C3') : undefined;
  if (due === undefined) return;
  say(talk, {
    key: 'cases.waybill_taken_up',
    facts: { ...caseFacts(one), carrier: carrierFact(carrier), waybill, due: { at: due } },
    ...(outcome.kind === 'done' && { because: returnFreightOf(outcome.case).because }),
  });
}
