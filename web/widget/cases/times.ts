import { now } from '../../shared/clock';
import { dateLocaleOf, type Language, localeOf } from '../../shared/words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The day and the hour as they are written, read as if they were of no zone at all. */
const asWritten = (time: string): Date => new Date(`${time.slice(0, 19)}Z`);

/**
 * Date and time on the shop's clock, which is the one that the time was written in; with the year where it is
 * `read` in another one.
 */
export function momentOf(time: string, language: Language, read = now()): string {
  const at = asWritten(time);
  const year = at.getUTCFullYear() === new Date(read).getFullYear() ? {} : { year: 'numeric' as const };
  const day = at.toLocaleDateString(dateLocaleOf(language), {
    ...year,
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
  });
  return `${day} ${time.slice(11, 16)}`;
}

/** The two largest units that count: "3天4小时". Under a minute counts as one. */
export function durationOf(milliseconds: number, language: Language): string {
  const whole = Math.max(milliseconds, MINUTE);
  const counts = [
    ['day', Math.floor(whole / DAY)],
    ['hour', Math.floor((whole % DAY) / HOUR)],
    ['minute', Math.floor((whole % HOUR) / MINUTE)],
  ] as const;
  const first = counts.findIndex(([, count]) => count > 0);
  const shown = counts.slice(first, first + 2).filter(([, count]) => count > 0);
  const words = shown.map(([unit, count]) =>
    new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );
  return words.join(language === 'zh' ? '' : ' ');
}

export const millisecondsOf = (time: string): number => Date.parse(time);
