import type { Talk } from '../../shared/talk';
import { asksFor } from '../draft/context';
import { viewOf } from '../draft/view';
import type { Outcome } from '../fields/take-in';
import { sayAmount } from './amount';

/** "And all three?": another count in a question is taken, and answered with its sum (T6). */
const asksNewSum = ({ heard, state }: Talk, { before, changed }: Outcome): boolean =>
  heard.hints.asks === true &&
  changed.includes('quantity') &&
  before.quantity !== undefined &&
  !asksFor({ asked: state.asked }, 'amount');

/** "How much would a repair cost?" begins one, and is answered (M2, M3). */
const asksRepairCost = ({ heard: { hints } }: Talk, { changed }: Outcome): boolean =>
  hints.asksCost === true && hints.service === 'repair' && changed.includes('service');

/** Says what comes back, or what it costs, where the message asks for it. */
export async function sayAmountAsked(talk: Talk, outcome: Outcome): Promise<void> {
  const { draft } = talk.state;
  if (!draft || !(asksNewSum(talk, outcome) || asksRepairCost(talk, outcome))) return;
  const view = await viewOf(talk.desk, draft);
  if (view?.assessment.decision.outcome === 'possible') sayAmount(talk, view);
}
