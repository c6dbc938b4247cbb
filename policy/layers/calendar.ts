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

const WORKED_WEEKENDS: ReadonlySet<string> = new Set([
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
]);

/** A day as `2026-10-01`. Only public holidays are free; an ordinary weekend moves no deadline. */
export const isFreeDay = (day: string): boolean =>
  FREE_STRETCHES.some(([first, last]) => first <= day && day <= last);

/** Whether a deadline that was moved may end on this day; `weekday` is 1 (Monday) to 7. */
export const isWorkingDay = (day: string, weekday: number): boolean =>
  !isFreeDay(day) && (weekday < 6 || WORKED_WEEKENDS.has(day));
