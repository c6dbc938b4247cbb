import type { ShopRequest } from '../../../storage/records';
import type { RequestResponse } from '../contract';
import type { Wire } from './wire';

export function requestResponse(record: ShopRequest, wire: Wire): RequestResponse {
  const { settlement } = record;
  return {
    id: record._id,
    number: record.number,
    shop: record.shopId,
    buyer: record.buyerId,
    conversationId: record.conversationId,
    orderId: record.orderId,
    kind: record.kind,
    facts: record.facts,
    state: record.state,
    dueAt: wire.time(record.dueAt),
    ...(settlement && { settlement: { ...settlement, at: wire.time(settlement.at) } }),
    events: record.events.map((event) => ({ ...event, at: wire.time(event.at) })),
    createdAt: wire.time(record.createdAt),
    updatedAt: wire.time(record.updatedAt),
  };
}
