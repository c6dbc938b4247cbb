import { deadlinesOf, overdueSince } from '../../policy/casework/deadlines';
import { sumsOf, totalOf } from '../../policy/casework/sums';
import type { FactValue, Facts, RuleId } from '../../policy/decision';
import { numbersOf } from '../../policy/explain';
import type { Case, CaseOffer, ClaimChange, ClockId, Localized } from '../../storage/records';
import { claimOf } from '../../policy/casework/claim-of';
import { valueOf } from '../application/draft/values';
import type { Talk } from '../shared/talk';
import { settingFor } from './setting';

export const caseFacts = ({ number, listing }: Case): Facts => ({ case: number, title: listing.title });

/** What it is about, in words: the money, or the service where there is none. */
export function amountFact(one: Case): FactValue {
  const fen = totalOf(sumsOf(one));
  return fen > 0 ? { fen } : { term: `service.${one.service}` };
}

/** Its state as it is said: a quote that the buyer turned down is no refusal of the seller's (M3). */
export function statedAs(one: Case): string {
  const { state, quote } = one;
  if (state === 'declined' && quote?.state === 'refused') return 'quote_refused';
  return overdueSince(one) === undefined ? state : `${state}_overdue`;
}

/** When this clock of the case ends; undefined where it does not run. */
export const dueOf = (talk: Talk, one: Case, id: ClockId): number | undefined =>
  deadlinesOf(one, settingFor(talk, one)).find((clock) => clock.id === id)?.dueAt;

/** The numbers of a rule for this case: those of the version it was opened under (L4). */
export const ruleNumbers = (talk: Talk, one: Pick<Case, 'terms'> | undefined, rule: RuleId): Facts =>
  numbersOf(rule, { terms: one?.terms ?? talk.desk.shop.terms });

/** The other side's offer that waits for an answer. */
export const openOffer = ({ offers }: Case): CaseOffer | undefined =>
  offers.findLast(({ by, state }) => by === 'seller' && state === 'open');

const NAMES: Partial<Record<keyof ClaimChange, string>> = { amountFen: 'amount', repairMode: 'repair_mode' };

/** "金额改成 ¥50" for every field that changes, in both languages. */
export function changesFact(talk: Talk, one: Case, change: ClaimChange): FactValue {
  const { evidence, ...claim } = claimOf(one, change);
  void evidence;
  const fields = Object.keys(change) as (keyof ClaimChange)[];
  const list = fields.flatMap((field): Localized[] => {
    const value = valueOf(field, claim);
    if (value === undefined) return [];
    const facts = { field: { term: `field.${NAMES[field] ?? field}` }, value };
    const said = (language: 'zh' | 'en') => talk.phrases(language).say('cases.change', facts);
    return [{ zh: said('zh'), en: said('en') }];
  });
  return { list };
}
