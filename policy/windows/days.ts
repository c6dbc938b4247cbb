import { DateTime } from 'luxon';
import type { Instant } from '../../storage/records';
import { isFreeDay, isWorkingDay } from '../layers/calendar';

export const HOUR = 3_600_000;
/** A day of a clock or window is 24 h (C8), whatever the calendar does. */
export const DAY = 24 * HOUR;

/** The days of X3 and M4 end at +08:00 always, also for a shop in another zone. */
const CALENDAR_OFFSET = 8 * HOUR;
const CALENDAR_ZONE = 'UTC+8';

/**
 * 24:00 of the `days`-th day after the day of `start`; a last day that is a public holiday moves to the next working
 * day (X3). The instant itself is still in time.
 */
export function endOfCalendarDays(start: Instant, days: number): Instant {
  let last = Math.floor((start + CALENDAR_OFFSET) / DAY) + days;
  if (isFreeDay(last)) while (!isWorkingDay(last)) last += 1;
  return (last + 1) * DAY - CALENDAR_OFFSET;
}

/** 24:00 of the same day `months` later, or of that month's last day (M4). */
export const endOfMonths = (start: Instant, months: number): Instant =>
  DateTime.fromMillis(start, { zone: CALENDAR_ZONE })
    .startOf('day')
    .plus({ months })
    .plus({ days: 1 })
    .toMillis();
