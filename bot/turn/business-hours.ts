import { DateTime } from 'luxon';
import type { Instant, Shop } from '../../storage/records';

/** What a person in hours needs until the next talk is taken up (H6). */
const msPerTalk = 3 * 60_000;
const searchedDays = 15;

/** Opening and closing of the shop on the day `offset` days from the day of `now`; undefined on a day off. */
function opening(now: DateTime, offset: number, { from, to, weekdays }: Shop['businessHours']) {
  const day = now.startOf('day').plus({ days: offset });
  if (weekdays.length > 0 && !weekdays.includes(day.weekday)) return undefined;
  const at = (hour: number) => (hour === 24 ? day.plus({ days: 1 }) : day.set({ hour }));
  const closes = to > from ? at(to) : at(to).plus({ days: 1 });
  return { opensAt: at(from).toMillis(), closesAt: closes.toMillis() };
}

/**
 * When someone is expected to answer a talk with `ahead` others before it, counted in business hours alone (H4).
 * Hours that end before they begin run past midnight; a shop that names no weekday is open on all.
 */
export function expectAnswer(
  now: Instant,
  ahead: number,
  shop: Pick<Shop, 'businessHours' | 'timeZone'>,
): { answerBy: Instant; open: boolean } {
  const local = DateTime.fromMillis(now, { zone: shop.timeZone });
  let left = (ahead + 1) * msPerTalk;
  let reached = now;
  let open = false;
  for (let offset = -1; offset < searchedDays; offset += 1) {
    const hours = opening(local, offset, shop.businessHours);
    if (!hours || hours.closesAt <= reached) continue;
    open ||= hours.opensAt <= now && now < hours.closesAt;
    const begin = Math.max(reached, hours.opensAt);
    if (begin + left <= hours.closesAt) return { answerBy: begin + left, open };
    left -= hours.closesAt - begin;
    reached = hours.closesAt;
  }
  return { answerBy: reached + left, open };
}
