import { z } from 'zod';
import { Fen, Instant, Localized } from './common';
import { RepairCover, RepairMode } from './vocabulary';

/** The way back. The address is the shop's as it stood at agreement, whatever the shop says later. */
export const ReturnLeg = z.object({
  address: z.object({ name: z.string(), phone: z.string(), address: Localized }).exactOptional(),
  agreedAt: Instant.exactOptional(),
  carrier: z.string().exactOptional(),
  waybill: z.string().exactOptional(),
  enteredAt: Instant.exactOptional(),
  /** The carrier delivered it to the shop (C3). */
  deliveredAt: Instant.exactOptional(),
  /** Confirmed by the seller, or counted as received (C6). */
  receivedAt: Instant.exactOptional(),
});

/** What the buyer gets back: the new, the missing or the repaired item. */
export const ResendLeg = z.object({
  carrier: z.string().exactOptional(),
  waybill: z.string().exactOptional(),
  sentAt: Instant.exactOptional(),
  /** By the carrier's or the buyer's word; W2 and X3 open anew from here (W4), a repair lengthens M4. */
  deliveredAt: Instant.exactOptional(),
});

/** Money owed: for the goods, and outbound freight as a line of its own (F10). */
export const Refund = z.object({
  goodsFen: Fen,
  outboundFreightFen: Fen,
  dueSince: Instant,
  rules: z.array(z.string()),
  paidAt: Instant.exactOptional(),
});

/** How a repair is done and on whose account (T4, M1–M3). */
export const RepairPlan = z.object({
  mode: RepairMode,
  warranty: RepairCover,
  /** For on-site and mail-in. */
  address: z.string().exactOptional(),
});
export type RepairPlan = z.infer<typeof RepairPlan>;
