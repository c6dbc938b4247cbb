import type { DateTime } from 'luxon';

import { dateIn, dayAt, lastDayOfMonth, lastWeekday, monthAt, weekAt, type DateRule } from './calendar';
import { ENGLISH_NUMERAL, englishNumberOf } from './numerals';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY = '(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const UNITS: Readonly<Record<string, readonly [days: number, slack: number]>> = {
  day: [1, 0],
  week: [7, 3],
  month: [30, 10],
};

export const DATE_RULES_EN: readonly DateRule[] = [
  [
    new RegExp(`\\b${MONTH}\\.? ${DAY}(?:,? (20\\d{2}))?\\b`, 'g'),
    (today, [, month, day, year]) => named(today, month!, day!, year),
  ],
  [
    new RegExp(`\\b(?:the )?${DAY} (?:of )?${MONTH}\\b(?: (20\\d{2}))?`, 'g'),
    (today, [, day, month, year]) => named(today, month!, day!, year),
  ],
  [/\b(?:the )?day before yesterday\b/g, (today) => dayAt(today, -2)],
  [/\byesterday\b|\blast night\b/g, (today) => dayAt(today, -1)],
  [/\btoday\b|\bthis (?:morning|afternoon|evening)\b|\btonight\b/g, (today) => dayAt(today, 0)],
  [/\btomorrow\b/g, (today) => dayAt(today, 1)],
  [/\ba few days ago\b|\bthe other day\b/g, (today) => [dayAt(today, -8)[0]!, dayAt(today, 0)[1]!]],
  [
    new RegExp(
      `\\b(?:about |around )?(?:a couple of|(${ENGLISH_NUMERAL})) (day|week|month)s? (?:ago|back|before)\\b`,
      'g',
    ),
    ago,
  ],
  [/\b(last|this|next) week\b/g, (today, [, which]) => weekAt(today, offset(which!))],
  [/\b(last|this|next) month\b/g, (today, [, which]) => monthAt(today, offset(which!))],
  [/\blast year\b/g, (today) => [today.startOf('year').minus({ years: 1 }), today.startOf('year')]],
  [
    new RegExp(`\\blast ${WEEKDAY}\\b`, 'g'),
    (today, [, day]) => lastWeekday(today.minus({ days: 1 }), weekdayOf(day!)),
  ],
  [new RegExp(`\\bnext ${WEEKDAY}\\b`, 'g'), (today, [, day]) => weekAt(today, 1, weekdayOf(day!))],
  [
    new RegExp(`\\b(?:on |this |since )?${WEEKDAY.replace('(?:day)?', 'day')}\\b`, 'g'),
    (today, [, day]) => lastWeekday(today, weekdayOf(day!)),
  ],
  [/\bsingles'? day\b|\bdouble (?:11|eleven)\b/g, (today) => dateIn(today, 11, 11)],
  [
    /\bon the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:one|item|order))/g,
    (today, [, day]) => lastDayOfMonth(today, Number(day)),
  ],
];

function named(
  today: DateTime,
  month: string,
  day: string,
  year: string | undefined,
): DateTime[] | undefined {
  return dateIn(
    today,
    MONTHS.indexOf(month.slice(0, 3)) + 1,
    Number(day),
    year === undefined ? undefined : Number(year),
  );
}

/** "Two weeks ago" is never exact; "two days ago" is. */
function ago(today: DateTime, [, count, unit]: readonly (string | undefined)[]): DateTime[] | undefined {
  const [days, slack] = UNITS[unit!]!;
  const distance = (count === undefined ? 2 : (englishNumberOf(count) ?? NaN)) * days;
  return [today.minus({ days: distance + slack }), today.minus({ days: distance - slack - 1 })];
}

function offset(which: string): number {
  return which === 'last' ? -1 : which === 'next' ? 1 : 0;
}

function weekdayOf(day: string): number {
  return WEEKDAYS.indexOf(day.slice(0, 3)) + 1;
}
