import type { Facts } from '../../policy/decision';
import { isOpen } from '../../policy/case-states';
import { groundOf } from '../../policy/ground';
import { shippingDue } from '../../policy/late-shipping';
import { transitOf } from '../../policy/transit';
import { factsOf } from '../application/draft/view';
import { type Piece, pieceFacts, piecesOf } from '../shared/pieces';
import type { Talk } from '../shared/talk';

interface Trouble {
  key: string;
  facts: Facts;
}

async function ofCases({ desk }: Talk): Promise<Trouble | undefined> {
  const one = (await desk.cases()).find(isOpen);
  if (!one) return undefined;
  if (one.state === 'declined') return { key: 'telling.trouble.declined', facts: { case: one.number } };
  const due = one.clocks.find(({ state }) => state === 'running')?.dueAt;
  return due === undefined
    ? undefined
    : { key: 'telling.trouble.case', facts: { case: one.number, due: { at: due } } };
}

async function ofRequests({ desk }: Talk): Promise<Trouble | undefined> {
  const late = (await desk.requests()).find(({ state, dueAt }) => state === 'open' && dueAt < desk.now);
  return late && { key: 'telling.trouble.request', facts: { number: late.number, due: { at: late.dueAt } } };
}

/** Stopped on its way, or late to be sent. */
async function ofOrder(talk: Talk, piece: Piece): Promise<Trouble | undefined> {
  const { now } = talk.desk;
  const { order } = piece;
  for (const parcel of order.parcels) {
    const transit = transitOf(parcel, now);
    if (transit.kind === 'stalled')
      return {
        key: 'telling.trouble.stalled',
        facts: { ...pieceFacts(piece), still: { duration: now - transit.last } },
      };
  }
  const due = order.status === 'paid' ? shippingDue(groundOf(await factsOf(talk.desk, piece))) : undefined;
  return due !== undefined && due < now
    ? { key: 'telling.trouble.late', facts: { ...pieceFacts(piece), due: { at: due } } }
    : undefined;
}

/** What the records show to be wrong, so that a complaint is met with facts (S2); the gravest first. */
export async function troubleOf(talk: Talk): Promise<Trouble | undefined> {
  const known = (await ofCases(talk)) ?? (await ofRequests(talk));
  if (known) return known;
  const open = piecesOf(await talk.desk.orders()).filter(({ order }) =>
    ['paid', 'shipped'].includes(order.status),
  );
  for (const piece of open) {
    const trouble = await ofOrder(talk, piece);
    if (trouble) return trouble;
  }
  return undefined;
}
