import type { DossierAnalysis } from '../../../policy/dossier/analysis';
import type { Claim } from '../../../policy/facts';
import type { CaseActor, EvidenceItem, FileRecord, Order, OrderLine } from '../../../storage/records';
import type { CaseResponse, DossierResponse, TranscriptEntry } from '../contract';
import type { Wire } from './wire';

/** What a dossier is made of: records as they stand, and what policy says of them. */
export interface DossierParts {
  madeAt: number;
  order: Order;
  line: OrderLine;
  claim: Omit<Claim, 'evidence'>;
  case?: CaseResponse;
  evidence: readonly EvidenceItem[];
  files: readonly FileRecord[];
  transcript: TranscriptEntry[];
  analysis: DossierAnalysis;
}

function orderOf({ order, line }: DossierParts, wire: Wire): DossierResponse['order'] {
  const { listing } = line;
  const moments = Object.entries({
    paidAt: order.paidAt,
    shippedAt: order.shippedAt,
    deliveredAt: order.deliveredAt,
    succeededAt: order.succeededAt,
  }).flatMap(([name, at]) => (at === undefined ? [] : [[name, wire.time(at)]]));
  return {
    number: order.number,
    status: order.status,
    createdAt: wire.time(order.createdAt),
    ...Object.fromEntries(moments),
    line: {
      lineId: line.lineId,
      quantity: line.quantity,
      paid: wire.money(line.paidFen),
      listing: {
        listingId: listing.listingId,
        title: listing.title,
        category: listing.category,
        price: wire.money(listing.priceFen),
        measurements: listing.measurements,
        ...(listing.certificate && { certificate: listing.certificate }),
      },
    },
    parcels: order.parcels.map(({ carrier, waybill, status, shippedAt, signedAt, trace }) => ({
      carrier,
      waybill,
      status,
      shippedAt: wire.time(shippedAt),
      ...(signedAt !== undefined && { signedAt: wire.time(signedAt) }),
      trace: trace.map(({ at, text }) => ({ at: wire.time(at), text })),
    })),
  };
}

function claimOf({ claim }: DossierParts, wire: Wire): DossierResponse['claim'] {
  const { service, reason, received, story, quantity, amountFen, description } = claim;
  return {
    ...(service && { service }),
    ...(reason && { reason }),
    ...(received !== undefined && { received }),
    ...(story && { notReceivedStory: story }),
    ...(quantity !== undefined && { quantity }),
    ...(amountFen !== undefined && { amount: wire.money(amountFen) }),
    ...(description !== undefined && { description }),
  };
}

function evidenceOf(
  { evidence, files }: DossierParts,
  wire: Wire,
  asker: CaseActor,
): DossierResponse['evidence'] {
  const known = new Map(files.map((file) => [file._id, file]));
  return evidence.flatMap((item) => {
    const file = known.get(item.uploadId);
    if (!file) return [];
    return {
      ...(asker === 'buyer' ? wire.evidence(item) : wire.evidenceForShop(item)),
      name: file.name,
      sha256: file.sha256,
      uploadedAt: wire.time(file.uploadedAt),
      ...(file.capturedAt !== undefined && { capturedAt: wire.time(file.capturedAt) }),
    };
  });
}

export function dossierResponse(parts: DossierParts, wire: Wire, asker: CaseActor): DossierResponse {
  const { about, explained, likely, missing, beyond } = parts.analysis;
  const points = asker === 'buyer' ? undefined : likely.penaltyPoints;
  return {
    madeAt: wire.time(parts.madeAt),
    about: wire.argument(about),
    order: orderOf(parts, wire),
    claim: claimOf(parts, wire),
    ...(parts.case && { case: parts.case }),
    evidence: evidenceOf(parts, wire, asker),
    transcript: parts.transcript,
    rules: explained.map(wire.argument),
    likely: {
      outcome: likely.outcome,
      because: likely.because.map(wire.argument),
      wouldChange: likely.wouldChange.map(wire.argument),
      ...(points !== undefined && { penaltyPoints: points }),
    },
    missing,
    beyond: wire.argument(beyond),
  };
}
