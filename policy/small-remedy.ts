import { say, term } from './argument';
import type { Alternative, SmallRemedy, Symptom } from './facts';
import type { Situation } from './claim/settle';
import { qualityOf } from './quality';

/** What mends it without the goods going back: a part sent again, or part of the price. */
const MENDED_BY: Partial<Record<Symptom, readonly ('part' | 'money')[]>> = {
  lost_button: ['part', 'money'],
  no_spare_button: ['part', 'money'],
  unclear: ['money'],
};

const WAYS = {
  part: { ...say('alternative.resend_part', {}, 'T3', 'Q4'), action: { service: 'exchange', wants: 'part' } },
  money: { ...say('alternative.part_of_price', {}, 'Q4', 'T1'), action: { service: 'refund_only' } },
} as const satisfies Record<'part' | 'money', Alternative>;

/** The small remedy of Q4; nothing where none is due, where it is chosen already, or where its service is not open. */
export function smallRemedy(situation: Situation): SmallRemedy | undefined {
  const { said, claim, standing } = situation;
  const { symptom } = said;
  const kinds = symptom && MENDED_BY[symptom];
  const quality = qualityOf(said);
  const isChosen = claim.service === 'refund_only' || claim.wanted?.kind === 'part';
  if (!kinds || !quality || isChosen || claim.received === false) return undefined;
  const ways = kinds
    .map((kind) => WAYS[kind])
    .filter(({ action }) => standing.services.includes(action.service));
  if (ways.length === 0) return undefined;
  const mended = { symptom: term(`policy.symptom.${symptom}`) };
  return { because: [say('quality.small_remedy', mended, 'Q4')], ways };
}
