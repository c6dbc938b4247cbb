import type { OpenRequest, OpenRequestOutcome, WithdrawOutcome } from '../../dialogs/desk';
import { isTaken, requestDue, requestWay } from '../../policy/requests';
import type { Incoming } from '../../dialogs/respond';
import type { Order, Settlement, Shop, ShopRequest } from '../../storage/records';
import { aShop, NOW } from './orders';

/** An open request for an invoice unless told otherwise. */
export function aRequest(fields: Partial<ShopRequest> = {}): ShopRequest {
  return {
    _id: 'shop-1/260100010001/invoice#1',
    version: 1,
    shopId: 'shop-1',
    buyerId: 'buyer-1',
    orderId: 'shop-1/260100010001',
    conversationId: 'conversation-1',
    language: 'zh',
    number: 'RQ261124-00000001',
    kind: 'invoice',
    facts: { personal: true, email: 'lin@example.com' },
    state: 'open',
    dueAt: requestDue('invoice', NOW, aShop()).dueAt,
    events: [{ at: NOW, by: 'buyer', kind: 'opened' }],
    notify: [],
    commands: {},
    createdAt: NOW,
    updatedAt: NOW,
    ...fields,
  };
}

/** What the shop's side would make of the request. */
export function takeDown(
  world: { now: number; shop: Shop; orders: Order[]; requests: ShopRequest[] },
  { kind, orderId, facts }: OpenRequest,
): OpenRequestOutcome {
  const order = world.orders.find(({ _id }) => _id === orderId);
  if (!order) throw new Error(`${orderId} is no order of this buyer`);
  const way = requestWay(kind, order);
  if (!isTaken(way)) return { kind: 'refused', way };
  const open = world.requests.find(
    (one) => one.orderId === orderId && one.kind === kind && one.state === 'open',
  );
  const { dueAt } = requestDue(kind, world.now, world.shop);
  if (open) {
    Object.assign(open, { facts, dueAt });
    return { kind: 'amended', request: open };
  }
  if (way === 'at_once') Object.assign(order, { status: 'closed', closedAt: world.now });
  const number = `RQ2611000${world.requests.length + 1}`;
  const state = kind === 'cancel' ? 'done' : 'open';
  const before = world.requests.filter((one) => one.orderId === orderId && one.kind === kind).length;
  const request = aRequest({
    _id: `${orderId}/${kind}#${before + 1}`,
    orderId,
    kind,
    facts,
    number,
    state,
    dueAt,
  });
  world.requests.unshift(request);
  return { kind: 'opened', request };
}

/** The buyer does not want it any more. */
export function takeBack({ requests }: { requests: ShopRequest[] }, requestId: string): WithdrawOutcome {
  const request = requests.find(({ _id }) => _id === requestId);
  if (!request) throw new Error(`${requestId} is no request of this buyer`);
  if (request.state !== 'open') return { kind: 'over', request };
  Object.assign(request, { state: 'withdrawn' });
  return { kind: 'withdrawn', request };
}

/** The shop settles the newest request; what the conversation then hears of. */
export function newsOfSettling(
  world: { now: number; requests: ShopRequest[] },
  settlement: Omit<Settlement, 'at'>,
): NonNullable<Incoming['news']> {
  const [request] = world.requests;
  if (!request) throw new Error('nothing was asked of the shop');
  const { outcome } = settlement;
  Object.assign(request, {
    state: outcome,
    settlement: { ...settlement, at: world.now },
    notify: [{ n: 1, at: world.now, kind: outcome, facts: {} }],
  });
  return { about: 'request', recordId: request._id, n: 1 };
}
