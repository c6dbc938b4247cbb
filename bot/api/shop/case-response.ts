import { play } from '../../../policy/casework/play';
import { sumsOf, totalOf } from '../../../policy/casework/sums';
import type { Setting } from '../../../policy/casework/setting';
import type { Case, CaseActor } from '../../../storage/records';
import type { CaseResponse } from '../contract';
import { caseworkResponse } from './casework-response';
import type { Wire } from './wire';

const freightResponse = ({ because, returnRate, ...legs }: Case['freight'], wire: Wire) => ({
  ...legs,
  because: because.map(wire.argument),
  ...(returnRate && {
    returnRate: {
      amount: wire.money(returnRate.fen),
      zone: returnRate.zone,
      kilograms: returnRate.kilograms,
    },
  }),
});

function moneyResponse(record: Case, wire: Wire): CaseResponse['money'] {
  const sums = sumsOf(record);
  return {
    goods: wire.money(sums.goodsFen),
    outboundFreight: wire.money(sums.outboundFreightFen),
    returnFreight: wire.money(sums.returnFreightFen),
    total: wire.money(totalOf(sums)),
  };
}

/** The case as it stands at the setting's instant, whether or not its clocks have been played in the store yet. */
export function caseResponse(stored: Case, wire: Wire, setting: Setting, asker: CaseActor): CaseResponse {
  const record = play(stored, setting);
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
    money: moneyResponse(record, wire),
    ...(record.repair && { repair: record.repair }),
    ...(record.description !== undefined && { description: record.description }),
    language: record.language,
    listing: {
      listingId: listing.listingId,
      title: listing.title,
      category: listing.category,
      picture: wire.address(listing.picture),
      price: wire.money(listing.priceFen),
    },
    evidence: record.evidence.map(asker === 'buyer' ? wire.evidence : wire.evidenceForShop),
    freight: freightResponse(freight, wire),
    because: record.because.map(wire.argument),
    rules: record.rules,
    policyVersion: record.policyVersion,
    ...caseworkResponse(record, wire, setting, asker),
    personBecause: record.personBecause.map(wire.argument),
    events: record.events.map((event) => ({ ...event, at: wire.time(event.at) })),
    version: stored.version,
    createdAt: wire.time(record.createdAt),
    updatedAt: wire.time(record.updatedAt),
  };
}
