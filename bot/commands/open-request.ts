import type { OpenRequest, OpenRequestOutcome } from '../../dialogs/desk';
import { isTaken, missingDetails, requestDue, requestWay } from '../../policy/requests';
import { DuplicateKeyError, VersionConflictError } from '../../storage/port';
import type { Order, ShopRequest } from '../../storage/records';
import { fromStore } from '../turn/store-failure';
import { recordNumber } from './case-number';
import type { CommandContext } from './command';

/** Each loser of a race reads again and finds one request more. */
const attempts = 20;

/**
 * Takes down what the buyer asks of the shop, if the order still allows it. A second one of the same kind while the
 * first is open amends that. A repeat of the command returns what it came to.
 * @throws Error when the order is not the buyer's: the desk never shows another's
 */
export async function openRequest(
  context: CommandContext,
  commandId: string,
  asked: OpenRequest,
): Promise<OpenRequestOutcome> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { order, requests } = await groundOf(context, asked);
    const known = requests.find(({ commands }) => commandId in commands);
    if (known) return outcomeOf(known, commandId);
    const open = requests.find(({ state }) => state === 'open');
    const way = requestWay(asked.kind, order);
    // An order that this very command closed before it was killed is closed by now.
    const mayGoOn = isTaken(way) || (asked.kind === 'cancel' && order.status === 'closed');
    if (!mayGoOn || missingDetails(asked.kind, asked.facts).length > 0) return { kind: 'refused', way };
    try {
      if (way === 'at_once') await close(context, order);
      const record = open
        ? await fromStore(() => context.stores.requests.update(amended(context, open, commandId, asked)))
        : await fromStore(() =>
            context.stores.requests.insert(opened(context, order, requests, commandId, asked)),
          );
      return outcomeOf(record, commandId);
    } catch (error) {
      if (!(error instanceof DuplicateKeyError || error instanceof VersionConflictError)) throw error;
    }
  }
  throw new Error(`${asked.orderId}: no request of kind ${asked.kind} after ${attempts} tries`);
}

async function groundOf(
  { stores, shop, conversation }: CommandContext,
  { orderId, kind }: OpenRequest,
): Promise<{ order: Order; requests: ShopRequest[] }> {
  const [order, requests] = await Promise.all([
    fromStore(() => stores.orders.get(orderId)),
    fromStore(() =>
      stores.requests.find({ where: { orderId, kind }, sort: [{ field: 'createdAt', order: 'asc' }] }),
    ),
  ]);
  if (order?.shopId !== shop._id || order.buyerId !== conversation.buyerId)
    throw new Error(`order ${orderId} is not one of this buyer's`);
  return { order, requests };
}

/** An unpaid order closes (W7). */
async function close({ stores, now }: CommandContext, order: Order): Promise<void> {
  await fromStore(() => stores.orders.update({ ...order, status: 'closed', closedAt: now }));
}

function opened(
  { conversation, shop, now }: CommandContext,
  order: Order,
  before: readonly ShopRequest[],
  commandId: string,
  { kind, facts }: OpenRequest,
): Omit<ShopRequest, 'version'> {
  const _id = `${order._id}/${kind}#${before.length + 1}`;
  const isDone = kind === 'cancel';
  return {
    _id,
    shopId: shop._id,
    buyerId: order.buyerId,
    orderId: order._id,
    conversationId: conversation._id,
    language: conversation.language,
    number: recordNumber('RQ', _id, now, shop.timeZone),
    kind,
    facts,
    state: isDone ? 'done' : 'open',
    dueAt: isDone ? now : requestDue(kind, now, shop).dueAt,
    ...(isDone && { settlement: { at: now, outcome: 'done' } }),
    events: [{ at: now, by: 'buyer', kind: 'opened' }],
    notify: [],
    commands: { [commandId]: { kind: 'opened' } },
    createdAt: now,
    updatedAt: now,
  };
}

/** The shop's time begins anew with what it has to do now. */
function amended(
  { shop, now }: CommandContext,
  open: ShopRequest,
  commandId: string,
  { kind, facts }: OpenRequest,
): ShopRequest {
  return {
    ...open,
    facts,
    dueAt: requestDue(kind, now, shop).dueAt,
    events: [...open.events, { at: now, by: 'buyer', kind: 'amended' }],
    commands: { ...open.commands, [commandId]: { kind: 'amended' } },
    updatedAt: now,
  };
}

function outcomeOf(request: ShopRequest, commandId: string): OpenRequestOutcome {
  const stored = request.commands[commandId] as { kind: 'opened' | 'amended' };
  return { kind: stored.kind, request };
}
