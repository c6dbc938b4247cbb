import type { Argument } from '../../policy/decision';
import { goOn } from '../application/go-on';
import { viewOf, type View } from '../application/draft/view';
import { pieceFacts } from '../shared/pieces';
import { answered, say, type Step, type Talk } from '../shared/talk';

/** What goes back with the goods, or is deducted, belongs to the sum (T6). */
const BESIDE = ['policy.caution.gift'];

function keyOf({ assessment: { amount, claim } }: View): string {
  if (amount.maxFen === 0) return 'heard.amount.none';
  if (amount.fixedFen !== undefined || claim.amountFen === amount.maxFen) return 'heard.amount.fixed';
  return claim.amountFen === undefined ? 'heard.amount.up_to' : 'heard.amount.chosen';
}

/** No money in an exchange or a repair: how to have some instead, where it may be had (T5). */
const insteadOf = ({ assessment: { amount, services } }: View): Argument[] =>
  amount.maxFen === 0 && services.some((one) => one === 'return_refund' || one === 'refund_only')
    ? [{ key: 'heard.amount.switch', facts: {}, rules: ['T5'] }]
    : [];

function sayAmount(talk: Talk, view: View): void {
  const { amount, claim, warnings } = view.assessment;
  const because: Argument[] = [
    ...amount.because,
    ...warnings.filter(({ key }) => BESIDE.includes(key)),
    ...insteadOf(view),
  ];
  const facts = {
    ...pieceFacts(view.piece),
    max: { fen: amount.maxFen },
    amount: { fen: claim.amountFen ?? amount.maxFen },
  };
  say(talk, { key: keyOf(view), facts, because });
  answered(talk, { key: 'application.ruling.field', facts, because, wouldChange: [] });
}

/** "How much do I get?" in the middle of an application: the sum is known, with its reasons (T6). */
export const answerAmount: Step = async (talk) => {
  const { heard, desk, state } = talk;
  const { asksAmount, service, reason } = heard.hints;
  const tells = (service ?? reason) !== undefined || heard.entities.quantities.length > 0;
  const view = asksAmount && !tells && state.draft ? await viewOf(desk, state.draft) : undefined;
  if (view?.assessment.decision.outcome !== 'possible') return false;
  sayAmount(talk, view);
  await goOn(talk);
  return true;
};
