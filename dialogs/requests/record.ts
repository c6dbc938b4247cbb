import type { Card } from '../../replies/reply';
import type { ShopRequest } from '../../storage/records';
import { goOn } from '../application/go-on';
import { control, wish } from '../shared/buttons';
import { say, type Talk } from '../shared/talk';
import type { Form } from '../state';
import { orderOf } from './ask';
import { forgetForm } from './form';
import { goodsOf, requestRows } from './summary';

/** A request as it stands: number, state, what was taken down, until when, how it was settled. */
export function requestCard(one: ShopRequest): Extract<Card, { kind: 'case' }> {
  const { settlement } = one;
  const row = (label: string, value: string) => ({ label, value });
  return {
    kind: 'case',
    title: { key: `requests.card.${one.kind}`, facts: { number: one.number } },
    rows: [
      { label: 'requests.card.state', value: { term: `request_state.${one.state}` } },
      ...requestRows(one.kind, one.facts).map(({ label, value }) => ({ label, value })),
      ...(settlement?.reference ? [row('requests.card.reference', settlement.reference)] : []),
      ...(settlement?.note ? [row('requests.card.note', settlement.note)] : []),
      ...(settlement?.reason ? [row('requests.card.reason', settlement.reason)] : []),
      ...(one.state === 'open' ? [{ label: 'requests.card.due', value: { at: one.dueAt } }] : []),
    ],
    ...(settlement?.attachment && {
      link: { key: 'requests.card.open', url: settlement.attachment.url },
    }),
  };
}

/** Records what the summary showed, if the order still allows it; then the talk goes on where it was. */
export async function recordForm(talk: Talk, form: Form & { orderId: string }): Promise<void> {
  const { kind, orderId, facts } = form;
  const order = await orderOf(talk, form);
  const outcome = await talk.desk.commands.openRequest({ kind, orderId, facts });
  forgetForm(talk);
  const goods = order ? goodsOf(order) : '';
  if (outcome.kind === 'refused') {
    say(talk, { key: 'requests.changed', facts: { goods }, choices: [control('person')] });
    return goOn(talk);
  }
  const { request } = outcome;
  say(talk, {
    key: outcome.kind === 'amended' ? 'requests.amended' : `requests.recorded.${kind}`,
    facts: { goods, number: request.number, due: { at: request.dueAt } },
    cards: [requestCard(request)],
    ...(kind === 'intercept' && !talk.state.draft && { choices: [wish('request_refund_only')] }),
  });
  await goOn(talk);
}
