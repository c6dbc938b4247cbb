/**
 * Public holidays of mainland China, platform layer (X3). 2026 follows the State Council's arrangement with its
 * weekends worked in exchange; for 2027 it names the statutory days themselves.
 */
const FREE_STRETCHES: readonly (readonly [first: string, last: string])[] = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
  ['2027-01-01', '2027-01-01'],
  ['2027-02-05', '2027-02-08'],
  ['2027-04-05', '2027-04-05'],
  ['2027-05-01', '2027-05-02'],
  ['2027-06-09', '2027-06-09'],
  ['2027-09-15', '2027-09-15'],
  ['2027-10-01', '2027-10-03'],
];

const WORKED_WEEKENDS: readonly string[] = [
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
];

/** Days since 1970-01-01, a Thursday; windows are asked for on every turn, so days are compared as numbers. */
const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;
const stretches = FREE_STRETCHES.map(([first, last]) => [dayNumber(first), dayNumber(last)] as const);
const worked = new Set(WORKED_WEEKENDS.map(dayNumber));

/** Only public holidays are free; an ordinary weekend moves no deadline. `day` counts from 1970-01-01. */
export const isFreeDay = (day: number): boolean =>
  stretches.some(([first, last]) => first <= day && day <= last);

const isWeekend = (day: number): boolean => (day + 3) % 7 >= 5;

/** Whether a deadline that was moved may end on this day. */
export const isWorkingDay = (day: number): boolean => !isFreeDay(day) && (!isWeekend(day) || worked.has(day));
