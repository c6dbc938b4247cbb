import { returnFreightOf } from '../../../policy/casework/return-freight';
import { deadlinesOf } from '../../../policy/casework/deadlines';
import type { Facts } from '../../../policy/decision';
import type { Case, ClockId } from '../../../storage/records';
import { carrierFact } from '../../shared/carriers';
import { say, type Talk } from '../../shared/talk';
import type { CaseWish } from '../state';
import { caseFacts, ruleNumbers } from '../facts';
import { settingFor } from '../setting';
import { statusCard, stepsOn } from '../telling/status-card';
import type { Begun } from '../task';

/** Which clock runs because of it; its end is said. */
const STARTS: Partial<Record<CaseWish, ClockId>> = {
  amend: 'C1',
  enter_waybill: 'C3',
  ask_extension: 'C5',
  refuse_quote: 'C9',
  answer_objection: 'C9',
  change_to_refund: 'L6',
};

function doneKey({ wish, said: { about, thenDraft } }: Begun, done: Case, due: number | undefined): string {
  if (about) return `cases.done.add_statement_${about}`;
  if (thenDraft !== undefined) return 'cases.done.confirm_arrival_then';
  if (wish === 'change_to_refund' && done.state !== 'refund_due') return 'cases.done.change_to_refund_part';
  if (STARTS[wish] && due === undefined) return `cases.done.${wish}_unclocked`;
  return `cases.done.${wish}`;
}

function doneFacts(talk: Talk, { wish, said }: Begun, done: Case, due: number | undefined): Facts {
  const own = done.offers.findLast(({ by }) => by === 'buyer');
  const until = own?.validUntil ?? talk.desk.now;
  return {
    ...caseFacts(done),
    ...(due !== undefined && { due: { at: due } }),
    amount: { fen: said.amountFen ?? own?.amountFen ?? 0 },
    until: { at: until },
    count: said.uploads?.length ?? 0,
    ...(wish === 'ask_extension' && ruleNumbers(talk, done, 'C5')),
    quote: { fen: done.quote?.amountFen ?? 0 },
    ...(said.waybill !== undefined && { waybill: said.waybill }),
    ...(said.carrier !== undefined && { carrier: carrierFact(said.carrier) }),
  };
}

/** What was done and what runs now; news that follow say the rest. */
export function sayDone(talk: Talk, begun: Begun, done: Case, hasNews: boolean): void {
  const clock = begun.said.about === 'price' ? 'M3' : STARTS[begun.wish];
  const due = deadlinesOf(done, settingFor(talk, done)).find(({ id }) => id === clock)?.dueAt;
  const steps = stepsOn(talk, done, begun.wish);
  say(talk, {
    key: doneKey(begun, done, due),
    facts: doneFacts(talk, begun, done, due),
    ...(begun.wish === 'enter_waybill' && { because: returnFreightOf(done).because }),
    ...(!hasNews && { cards: [statusCard(talk, done, steps)] }),
  });
}
