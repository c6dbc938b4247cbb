import type { Argument, Facts } from '../../policy/decision';
import { explainRule } from '../../policy/explain';
import { returnPolicyRuling, type ReturnPolicyRuling } from '../../policy/return-policy';
import { waysOut } from '../application/refusal/refuse';
import { factsOf } from '../application/draft/view';
import type { Choice } from '../../replies/reply';
import { wish } from '../shared/buttons';
import { pieceFacts } from '../shared/pieces';
import { answered, say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { tellPickup } from './pickup';
import { offerOwn } from './in-general';
import { shopFacts } from './knowledge/shop-facts';
import { pieceOrGeneral } from './which-piece';

/** What holds of all goods: without a reason, with one, and what is left out (X3, W1, X8). */
const inGeneral = ({ shop }: Talk['desk']): Argument[] => [
  { key: 'answers.returns.rule', facts: shopFacts(shop), rules: ['X3', 'W2'] },
  explainRule('W1', shop),
  { key: 'answers.returns.exceptions', facts: {}, rules: ['X1', 'X8'] },
];

async function tellGeneral(talk: Talk): Promise<Ending> {
  const { because, choices } = await offerOwn(talk, 'ask_return_policy');
  say(talk, {
    key: 'answers.returns.general',
    because: [...inGeneral(talk.desk), ...because],
    ...(choices.length > 0 && { choices }),
  });
  return 'answered';
}

const WISHES: Partial<Record<ReturnPolicyRuling['outcome'], Choice[]>> = {
  any_reason: [wish('request_return_refund')],
  fault_only: [wish('report_damage'), wish('request_return_refund')],
  not_yet: [wish('request_refund_only')],
};

/** The time that is left, before the rules it comes from. */
function leftOf(outcome: ReturnPolicyRuling['outcome'], until: number | undefined, now: number): Argument[] {
  if (until === undefined || until <= now || (outcome !== 'any_reason' && outcome !== 'fault_only'))
    return [];
  return [{ key: `telling.left.${outcome}`, facts: { left: { duration: until - now } }, rules: [] }];
}

/** Broken by the buyer: neither a fault of the goods nor as new (Q3, X4). */
function tellOwnDamage(talk: Talk, facts: Facts): Ending {
  const because: Argument[] = ['Q3', 'X4'].map((rule) => ({
    key: `policy.rule.${rule}`,
    facts: {},
    rules: [rule],
  }));
  const wouldChange: Argument[] = [];
  answered(talk, { key: 'application.ruling.window', facts, because, wouldChange });
  say(talk, {
    key: 'owndamage.returns',
    facts,
    because,
    ...(talk.state.draft === undefined && { choices: [wish('request_repair')] }),
  });
  return 'answered';
}

/** Whether this order can go back and until when; without an order the rule in general. */
export async function tellReturnPolicy(talk: Talk): Promise<Ending> {
  if (talk.heard.request?.asksPickup) return tellPickup(talk);
  const piece = await pieceOrGeneral(talk, 'ask_return_policy', {
    likely: ['delivered', 'succeeded'],
    spoken: ['paid', 'shipped', 'delivered', 'succeeded'],
  });
  if (piece === 'general') return tellGeneral(talk);
  if (!piece) return 'asks';
  const { outcome, until, because, wouldChange, alternatives } = returnPolicyRuling(
    await factsOf(talk.desk, piece),
  );
  const facts = pieceFacts(piece);
  if (talk.heard.hints.symptom === 'buyer_damage') return tellOwnDamage(talk, facts);
  answered(talk, { key: 'application.ruling.window', facts, because, wouldChange });
  say(talk, {
    key: `answers.returns.${outcome}`,
    facts,
    because: [...leftOf(outcome, until, talk.desk.now), ...because],
    ...(talk.state.draft === undefined && { choices: WISHES[outcome] ?? waysOut(alternatives) }),
  });
  return 'answered';
}
