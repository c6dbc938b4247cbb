import { goodsAreAway, goodsGoBack } from '../goods';
import { refuse, tell } from '../say';
import { startAnswer } from './answering';
import type { Effects } from './effect';

/** What the buyer does to the application itself (W4). */
export const applying: Effects<'amend' | 'withdraw'> = {
  amend(move) {
    const { amended } = move.setting;
    if (!amended) throw new Error('an amendment must be judged by policy before it is performed');
    const { case: before } = move;
    if (before.agreement)
      return refuse(tell('refused.amend_agreed', {}, 'W4', 'G1'), tell('instead.offer', {}, 'G1'));
    if (amended.outcome === 'refused') {
      const [field] = amended.missing;
      const because = amended.because.at(-1);
      if (field !== undefined || !because)
        return refuse(
          tell('refused.amend_missing', { field: { term: `field.${field ?? 'amount'}` } }, 'T5'),
          tell('instead.amend_complete', {}, 'T5'),
        );
      return refuse(because, tell('instead.amend_otherwise', {}, 'W4'));
    }
    const claimed = { ...before, ...amended.claimed };
    move.set({
      ...amended.claimed,
      goesBack: goodsGoBack(claimed),
      personBecause: amended.personBecause,
      ...(before.quote?.state === 'open' && { quote: { ...before.quote, state: 'lapsed' as const } }),
    });
    if (before.state === 'awaiting_match') return undefined;
    startAnswer(move);
    return undefined;
  },

  withdraw(move) {
    if (goodsAreAway(move.case))
      return refuse(tell('refused.withdraw_goods_away', {}, 'W4', 'X5'), tell('instead.offer', {}, 'G1'));
    move.to('withdrawn');
    return undefined;
  },
};
