import { now } from '../shared/clock';
import { dateLocaleOf, type Language } from '../shared/words';

/** A message still on its way has no time yet: it is of today. */
const timeOf = (activity: ChatActivity): Date => new Date(activity.timestamp ?? now());

export const sameDay = (one: ChatActivity, other: ChatActivity): boolean =>
  timeOf(one).toDateString() === timeOf(other).toDateString();

/** 今天, 昨天, 11月20日 周五; with the year where it is another one. */
export function dayLabel(
  activity: ChatActivity,
  language: Language,
  words: { today: string; yesterday: string },
): string {
  const time = timeOf(activity);
  const today = new Date(now());
  if (time.toDateString() === today.toDateString()) return words.today;
  // By the calendar: a day on which the clocks change has 23 or 25 hours.
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (time.toDateString() === yesterday.toDateString()) return words.yesterday;
  const year = time.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' as const };
  return time.toLocaleDateString(dateLocaleOf(language), {
    ...year,
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  });
}
