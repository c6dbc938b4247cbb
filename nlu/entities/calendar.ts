import { DateTime } from 'luxon';

/** From this day on, so many days; `today` is midnight in the shop's zone. */
export type DayReader = (today: DateTime, groups: readonly (string | undefined)[]) => DateTime[] | undefined;
/** [pattern, reader]: the reader gives first day and the day after the last. */
export type DateRule = readonly [RegExp, DayReader];

/** One day, so many days from today. */
export function dayAt(today: DateTime, offset: number): DateTime[] {
  return [today.plus({ days: offset }), today.plus({ days: offset + 1 })];
}

/** The week that lies `weeks` from this one, or one day of it (1 = Monday). */
export function weekAt(today: DateTime, weeks: number, weekday?: number): DateTime[] {
  const monday = today.startOf('week').plus({ weeks });
  return weekday === undefined ? [monday, monday.plus({ weeks: 1 })] : dayAt(monday, weekday - 1);
}

export function monthAt(today: DateTime, months: number, day?: number): DateTime[] {
  const first = today.startOf('month').plus({ months });
  return day === undefined ? [first, first.plus({ months: 1 })] : calendarDay(first, day);
}

/** The latest such weekday up to today. */
export function lastWeekday(today: DateTime, weekday: number): DateTime[] {
  return dayAt(today, -((today.weekday - weekday + 7) % 7));
}

/**
 * The latest day of that number up to today: on the 24th, "3号" is this month's, "28号" last month's. No two months
 * in a row lack a day, so that on 15 March "31号" is January's.
 */
export function lastDayOfMonth(today: DateTime, day: number): DateTime[] | undefined {
  if (day < 1 || day > 31) return undefined;
  const latest = day <= today.day ? 0 : -1;
  const days = monthAt(today, latest, day);
  return days.length > 0 ? days : monthAt(today, latest - 1, day);
}

/** The latest such date up to today, or the one of the year that is named. */
export function dateIn(today: DateTime, month: number, day: number, year?: number): DateTime[] | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const first = DateTime.fromObject({ year: year ?? today.year, month, day: 1 }, { zone: today.zone });
  const days = calendarDay(first, day);
  return year === undefined && days[0]! > today.plus({ days: 1 })
    ? calendarDay(first.minus({ years: 1 }), day)
    : days;
}

/** Day of the month that `first` begins; none ("31 February") gives an empty range. */
function calendarDay(first: DateTime, day: number): DateTime[] {
  return day > (first.daysInMonth ?? 0) ? [] : dayAt(first, day - 1);
}
