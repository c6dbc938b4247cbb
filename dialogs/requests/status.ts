import type { Choice } from '../../replies/reply';
import type { ShopRequest } from '../../storage/records';
import { control } from '../shared/buttons';
import { type Piece, pieceFacts } from '../shared/pieces';
import { say, type Talk } from '../shared/talk';
import { requestCard } from './record';

/** Begins the same request again: what is open is changed, what is settled is asked for anew. */
export const again = ({ _id, state }: ShopRequest): Choice => ({
  label: { key: state === 'open' ? 'requests.choice.amend' : 'requests.choice.again' },
  value: { kind: 'answer', field: 'request', value: _id },
});

/** Takes back one that is open. */
export const withdrawing = ({ _id, kind }: ShopRequest): Choice => ({
  label: { key: `requests.choice.withdraw.${kind}` },
  value: { kind: 'answer', field: 'withdraw_request', value: _id },
});

function stateOf({ state, dueAt }: ShopRequest, now: number): ShopRequest['state'] | 'overdue' {
  return state === 'open' && dueAt < now ? 'overdue' : state;
}

/** How a request stands, until when the shop should have settled it, and what can be done about it. */
export function tellRequest(talk: Talk, one: ShopRequest, piece: Piece): void {
  const state = stateOf(one, talk.desk.now);
  const canAmend = ['invoice', 'address'].includes(one.kind) || one.state === 'withdrawn';
  const choices = [
    ...(canAmend ? [again(one)] : []),
    ...(one.state === 'open' ? [withdrawing(one)] : []),
    ...(state === 'overdue' || state === 'refused' ? [control('person')] : []),
  ];
  say(talk, {
    key: `requests.status.${state}.${one.kind}`,
    facts: { ...pieceFacts(piece), number: one.number, due: { at: one.dueAt } },
    cards: [requestCard(one)],
    ...(talk.state.draft === undefined && choices.length > 0 && { choices }),
  });
}
