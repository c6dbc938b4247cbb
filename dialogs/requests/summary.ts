import type { Argument, FactValue } from '../../policy/decision';
import { requestDue, requestWay } from '../../policy/requests';
import type { Card, Choice } from '../../replies/reply';
import type { Order, RequestFacts, RequestKind } from '../../storage/records';
import type { Desk } from '../desk';
import { DETAILS_OF } from './form';

type Row = { field: string; label: string; value: FactValue };

/** What is taken down, one row a detail; what stays as it was is not shown. */
export function requestRows(kind: RequestKind, facts: RequestFacts): Row[] {
  const row = (field: string, value: FactValue): Row => ({
    field: `request.${field}`,
    label: `requests.detail.${field}`,
    value,
  });
  const personal =
    facts.personal && facts.title === undefined ? [row('title', { term: 'requests.personal' })] : [];
  const said = DETAILS_OF[kind].flatMap((detail) => {
    const value = facts[detail];
    return value === undefined ? [] : [row(detail, value)];
  });
  const special = facts.special ? [row('special', { term: 'requests.special' })] : [];
  return [...personal, ...said, ...special];
}

export const goodsOf = ({ lines }: Pick<Order, 'lines'>): FactValue => ({
  list: lines.map(({ listing }) => listing.title),
});

/** What the buyer should know before he says yes: that a carrier may fail, what a cancelled order means. */
function minds(kind: RequestKind, order: Order, facts: RequestFacts): Argument[] {
  const mind = (key: string, rules: string[] = []): Argument => ({ key, facts: {}, rules });
  if (kind === 'cancel') return [mind('requests.mind.cancel', ['W7'])];
  if (kind === 'intercept') return [mind('requests.mind.intercept', ['W7', 'T7'])];
  if (requestWay(kind, order) === 'carrier') return [mind('requests.mind.redirect')];
  return facts.special ? [mind('requests.mind.special')] : [];
}

/** The request before it is recorded: the order, every detail with its own correction, until when it is settled. */
export function requestSummary(
  { now, shop }: Pick<Desk, 'now' | 'shop'>,
  kind: RequestKind,
  order: Order,
  facts: RequestFacts,
): Extract<Card, { kind: 'summary' }> {
  const { dueAt, rules } = requestDue(kind, now, shop);
  const [submit, change] = waysOn(kind);
  const clock: Argument = { key: `requests.clock.${kind}`, facts: { due: { at: dueAt } }, rules };
  return {
    kind: 'summary',
    rows: [
      { field: 'request.order', label: 'field.order', value: goodsOf(order) },
      ...requestRows(kind, facts),
    ],
    freight: [],
    ...(kind !== 'cancel' && { clock }),
    warnings: minds(kind, order, facts),
    submit,
    change,
  };
}

/** The two ways on from the summary; where there is nothing to change, the other is to leave it. */
export function waysOn(kind: RequestKind): readonly [Choice, Choice] {
  const way = (key: string, value: boolean): Choice => ({
    label: { key },
    value: { kind: 'answer', field: 'request_confirm', value },
  });
  if (DETAILS_OF[kind].length === 0)
    return [way(`requests.choice.yes.${kind}`, true), way(`requests.choice.no.${kind}`, false)];
  return [way('cards.summary.submit', true), way('cards.summary.change', false)];
}
