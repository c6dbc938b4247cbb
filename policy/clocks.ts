import type { ClockId, Instant, Shop } from '../storage/records';
import type { RuleId } from './decision';
import { DAY, HOUR } from './windows/days';
import type { Deadline } from './facts';
import { policyInForce, type PolicyInForce, type PolicyNumber } from './layers/in-force';

/** What moves the end of a clock. */
export interface ClockEvents {
  /** The buyer's one lengthening of C2 was granted (C5). */
  extended?: boolean;
  /** The carrier delivered the return to the shop: C3 ends 7 × 24 h later at the latest. */
  returnDeliveredAt?: Instant;
  /** The re-send clock of a repair is the longer one (C6). */
  repair?: boolean;
}

interface ClockRule {
  number: PolicyNumber;
  /** Milliseconds of the number's unit. */
  unit: number;
  against: 'seller' | 'buyer';
  rules: RuleId[];
}
const clock = (number: PolicyNumber, unit: number, against: ClockRule['against'], ...rules: RuleId[]) => ({
  number,
  unit,
  against,
  rules,
});

/** Every clock of a case: its length, whom it runs against, and by which rule (C, X5, M3, L6). */
const CLOCKS: Readonly<Record<ClockId, ClockRule>> = {
  X5: clock('matchDays', DAY, 'seller', 'X5'),
  C1: clock('sellerAnswerDays', DAY, 'seller', 'C1'),
  C2: clock('buyerReturnDays', DAY, 'buyer', 'C2'),
  C3: clock('sellerConfirmDays', DAY, 'seller', 'C3'),
  C5: clock('extensionAnswerHours', HOUR, 'seller', 'C5'),
  C6: clock('resendDays', DAY, 'seller', 'C6'),
  C7_photos: clock('objectionPhotoHours', HOUR, 'seller', 'C7'),
  C7_answer: clock('objectionAnswerDays', DAY, 'buyer', 'C7'),
  C9: clock('undecidedDays', DAY, 'buyer', 'C9'),
  L6: clock('refundAfterReceiptDays', DAY, 'seller', 'L6'),
  M3: clock('quoteDays', DAY, 'buyer', 'M3'),
  arrival: clock('arrivalDays', DAY, 'seller', 'C6'),
};

function dueAt(id: ClockId, start: Instant, { numbers }: PolicyInForce, events: ClockEvents): Instant {
  const { number, unit } = CLOCKS[id];
  const due = start + numbers[id === 'C6' && events.repair ? 'repairDays' : number].value * unit;
  if (id === 'C2' && events.extended) return due + numbers.extensionDays.value * DAY;
  if (id !== 'C3' || events.returnDeliveredAt === undefined) return due;
  return Math.min(due, events.returnDeliveredAt + numbers.carrierDeliveredDays.value * DAY);
}

/** At half time and 24 h before the end; one that would not lie within the clock is left out (C1). */
export function remindersOf(start: Instant, due: Instant, { numbers }: PolicyInForce): Instant[] {
  const half = start + Math.floor((due - start) / 2);
  const last = due - numbers.lastReminderHours.value * HOUR;
  return [...new Set([half, last])].filter((at) => at > start && at < due).sort((a, b) => a - b);
}

/** A clock of docs/rules.md with its end and its reminders; an act at the very end is in time (C8). */
export function deadlineIn(
  id: ClockId,
  start: Instant,
  policy: PolicyInForce,
  events: ClockEvents = {},
): Deadline {
  const due = dueAt(id, start, policy, events);
  const { against, rules } = CLOCKS[id];
  return {
    id,
    startedAt: start,
    dueAt: due,
    against,
    reminders: remindersOf(start, due, policy),
    rules: events.extended ? [...rules, 'C5'] : [...rules],
  };
}

/** The same under a shop's terms of now. */
export const deadline = (
  id: ClockId,
  start: Instant,
  shop: Pick<Shop, 'terms'>,
  events: ClockEvents = {},
): Deadline => deadlineIn(id, start, policyInForce(shop.terms), events);

/** In time means up to and including the end (C8). */
export const isInTime = (at: Instant, { dueAt: due }: Pick<Deadline, 'dueAt'>): boolean => at <= due;

/** When a buyer without a case is reminded once that the W2 window ends (C4). */
export function windowReminder(succeededAt: Instant, shop: Pick<Shop, 'terms'>): Instant {
  const { numbers } = policyInForce(shop.terms);
  return succeededAt + numbers.afterSuccessDays.value * DAY - numbers.windowReminderHours.value * HOUR;
}
