import type { Case } from '../../../storage/records';
import type { CaseResponse } from '../contract';
import type { Wire } from './wire';

export function caseResponse(record: Case, wire: Wire): CaseResponse {
  const { listing, freight } = record;
  return {
    id: record._id,
    number: record.number,
    shop: record.shopId,
    buyer: record.buyerId,
    conversationId: record.conversationId,
    orderId: record.orderId,
    lineId: record.lineId,
    state: record.state,
    service: record.service,
    reason: record.reason,
    received: record.received,
    ...(record.notReceivedStory !== undefined && { notReceivedStory: record.notReceivedStory }),
    quantity: record.quantity,
    ...(record.wanted && { wanted: record.wanted }),
    amount: wire.money(record.amountFen),
    outboundFreight: wire.money(record.outboundFreightFen),
    ...(record.description !== undefined && { description: record.description }),
    language: record.language,
    listing: {
      listingId: listing.listingId,
      title: listing.title,
      category: listing.category,
      picture: wire.address(listing.picture),
      price: wire.money(listing.priceFen),
    },
    evidence: record.evidence.map(wire.evidence),
    freight: { ...freight, because: freight.because.map(wire.argument) },
    because: record.because.map(wire.argument),
    rules: record.rules,
    policyVersion: record.policyVersion,
    clocks: record.clocks.map((clock) => ({
      ...clock,
      startedAt: wire.time(clock.startedAt),
      dueAt: wire.time(clock.dueAt),
    })),
    personBecause: record.personBecause.map(wire.argument),
    events: record.events.map((event) => ({ ...event, at: wire.time(event.at) })),
    createdAt: wire.time(record.createdAt),
    updatedAt: wire.time(record.updatedAt),
  };
}
