import type { Instant, Shop } from '../storage/records';
import { DAY, HOUR } from './windows/days';
import type { Deadline } from './facts';
import { policyInForce, type PolicyInForce } from './layers/in-force';

export type ClockId = 'C1' | 'C2' | 'C3';

/** What moves the end of a running clock. */
export interface ClockEvents {
  /** The buyer's one lengthening of C2 was granted (C5). */
  extended?: boolean;
  /** The carrier delivered the return to the shop: C3 ends 7 × 24 h later at the latest. */
  returnDeliveredAt?: Instant;
}

const CLOCKS = {
  C1: { number: 'sellerAnswerDays', against: 'seller' },
  C2: { number: 'buyerReturnDays', against: 'buyer' },
  C3: { number: 'sellerConfirmDays', against: 'seller' },
} as const;

function dueAt(id: ClockId, start: Instant, { numbers }: PolicyInForce, events: ClockEvents): Instant {
  const days = numbers[CLOCKS[id].number].value;
  const due = start + days * DAY;
  if (id === 'C2' && events.extended) return due + numbers.extensionDays.value * DAY;
  if (id !== 'C3' || events.returnDeliveredAt === undefined) return due;
  return Math.min(due, events.returnDeliveredAt + numbers.carrierDeliveredDays.value * DAY);
}

/** At half time and 24 h before the end; one that would not lie within the clock is left out (C1). */
function remindersOf(start: Instant, due: Instant, lastHours: number): Instant[] {
  const half = start + Math.floor((due - start) / 2);
  const last = due - lastHours * HOUR;
  return [...new Set([half, last])].filter((at) => at > start && at < due).sort((a, b) => a - b);
}

/** A clock of domain.md with its end and its reminders; an act at the very end is in time (C8). */
export function deadline(
  id: ClockId,
  start: Instant,
  shop: Pick<Shop, 'terms'>,
  events: ClockEvents = {},
): Deadline {
  const policy = policyInForce(shop.terms);
  const due = dueAt(id, start, policy, events);
  return {
    id,
    startedAt: start,
    dueAt: due,
    against: CLOCKS[id].against,
    reminders: remindersOf(start, due, policy.numbers.lastReminderHours.value),
    rules: events.extended ? [id, 'C5'] : [id],
  };
}

/** In time means up to and including the end (C8). */
export const isInTime = (at: Instant, { dueAt: due }: Pick<Deadline, 'dueAt'>): boolean => at <= due;

/** When a buyer without a case is reminded once that the W2 window ends (C4). */
export function windowReminder(succeededAt: Instant, shop: Pick<Shop, 'terms'>): Instant {
  const { numbers } = policyInForce(shop.terms);
  return succeededAt + numbers.afterSuccessDays.value * DAY - numbers.windowReminderHours.value * HOUR;
}
