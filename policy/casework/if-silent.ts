import type { Agreement, Case, CaseClock, RepairPlan } from '../../storage/records';
import type { Argument, RuleId } from '../decision';
import { isContradicted, needsQuote } from './goods';
import { tell } from './say';

/** What silence depends on; an application has it before it is a case. */
type Awaited = Pick<Case, 'state' | 'service' | 'received' | 'notReceivedStory'> & {
  repair?: Pick<RepairPlan, 'warranty'>;
  agreement?: Pick<Agreement, 'remedy'>;
};

/** Where silence does something else than the clock's usual (C3, T7, M3, C9). */
function otherwise(one: Awaited, id: CaseClock['id']): [key: string, ...RuleId[]] | undefined {
  if (id === 'C1' && isContradicted(one)) return ['C1_signed', 'C6', 'T7'];
  if (id === 'C1' && needsQuote(one)) return ['C1_quote', 'C6', 'M3'];
  if (id === 'C3' && one.agreement) return [`C3_${one.agreement.remedy}`, 'C3', 'C6'];
  if (id === 'C9' && one.state === 'objected') return ['C9_objected', 'C9'];
  return undefined;
}

/** What happens at the end of a clock of this case if nobody acts: `casework.silence.ID`, or words of its own. */
export function ifSilent(one: Awaited, clock: Pick<CaseClock, 'id' | 'rules'>): Argument {
  const [key, ...rules] = otherwise(one, clock.id) ?? [clock.id, ...clock.rules];
  return tell(`silence.${key}`, {}, ...rules);
}
