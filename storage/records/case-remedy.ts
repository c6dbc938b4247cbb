import { z } from 'zod';
import { Argument } from './argument';
import { Fen, Instant, Localized } from './common';
import { Province, RepairCover, RepairMode, RouteZone } from './vocabulary';

/** The way back. The address is the shop's as it stood at agreement, whatever the shop says later. */
export const ReturnLeg = z.object({
  address: z
    .object({
      name: z.string(),
      phone: z.string(),
      address: Localized,
      province: Province.optional(),
    })
    .exactOptional(),
  agreedAt: Instant.exactOptional(),
  carrier: z.string().exactOptional(),
  waybill: z.string().exactOptional(),
  enteredAt: Instant.exactOptional(),
  /** What the buyer says he paid for it (F9). */
  paidFen: Fen.exactOptional(),
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

/** The usual express rate of a return, for the route and the kilograms begun: the bound of its refund (F9). */
export const ReturnRate = z.object({ fen: Fen, zone: RouteZone, kilograms: z.int().positive() });
export type ReturnRate = z.infer<typeof ReturnRate>;

/** Money owed: for the goods, and the freight of each way as a line of its own (F9, F10). */
export const Refund = z.object({
  goodsFen: Fen,
  outboundFreightFen: Fen,
  /** Laid out by the buyer for the return, where the seller bears it; absent where nothing is owed for it. */
  returnFreightFen: Fen.exactOptional(),
  /** Why it is this sum. */
  because: z.array(Argument).exactOptional(),
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
