import type { Argument } from '../../../policy/decision';
import { pieceFacts } from '../../shared/pieces';
import { answered, say, type Talk } from '../../shared/talk';
import type { View } from '../draft/view';

/** What goes back with the goods, or is deducted, belongs to the sum (T6). */
const BESIDE = ['policy.caution.gift'];

function keyOf({ assessment: { amount, claim, repair } }: View): string {
  if (repair) return 'heard.amount.repair';
  if (amount.maxFen === 0) return 'heard.amount.none';
  if (amount.fixedFen !== undefined || claim.amountFen === amount.maxFen) return 'heard.amount.fixed';
  return claim.amountFen === undefined ? 'heard.amount.up_to' : 'heard.amount.chosen';
}

/** No money in an exchange or a repair: how to have some instead, where it may be had (T5). */
const insteadOf = ({ assessment: { amount, services } }: View): Argument[] =>
  amount.maxFen === 0 && services.some((one) => one === 'return_refund' || one === 'refund_only')
    ? [{ key: 'heard.amount.switch', facts: {}, rules: ['T5'] }]
    : [];

/** The sum of the draft as it stands, with its reasons (T6); of a repair what it costs (M). */
export function sayAmount(talk: Talk, view: View): void {
  const { amount, claim, warnings, repair, freight } = view.assessment;
  const because: Argument[] = [
    ...(repair ? [...repair.because, ...freight.because] : amount.because),
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
