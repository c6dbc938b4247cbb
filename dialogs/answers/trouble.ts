import type { Facts } from '../../policy/decision';
import { isOpen } from '../../policy/case-states';
import { overdueSince } from '../../policy/casework/deadlines';
import type { Case } from '../../storage/records';
import { groundOf } from '../../policy/ground';
import { shippingDue } from '../../policy/late-shipping';
import { transitOf } from '../../policy/transit';
import { factsOf } from '../application/draft/view';
import { type Piece, pieceFacts, piecesOf } from '../shared/pieces';
import type { Talk } from '../shared/talk';

interface Trouble {
  key: string;
  facts: Facts;
  /** The case that it is of. */
  one?: Case;
}

/** States with words of their own: nobody's time runs there, or it is the buyer's turn. */
const OWN_WORDS: readonly Case['state'][] = ['declined', 'platform', 'awaiting_person', 'awaiting_return'];

async function ofCases({ desk }: Talk): Promise<Trouble | undefined> {
  const one = (await desk.cases()).find(isOpen);
  if (!one) return undefined;
  const number = { case: one.number };
  const late = overdueSince(one);
  if (late !== undefined)
    return { key: 'telling.trouble.overdue', facts: { ...number, due: { at: late } }, one };
  const due = one.clocks.find(({ state }) => state === 'running')?.dueAt;
  const facts = { ...number, ...(due !== undefined && { due: { at: due } }) };
  if (OWN_WORDS.includes(one.state)) return { key: `telling.trouble.${one.state}`, facts, one };
  return due === undefined ? undefined : { key: 'telling.trouble.case', facts, one };
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
