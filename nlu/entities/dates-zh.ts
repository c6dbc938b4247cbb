import { dateIn, dayAt, lastDayOfMonth, lastWeekday, monthAt, weekAt, type DateRule } from './calendar';
import { NUMERAL, numberOf } from './numerals';

const WEEK = '(?:周|星期|礼拜)';
const WEEKDAYS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
  末: 6,
};
const DAYS: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  前日: -2,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨儿: -1,
  今天: 0,
  今日: 0,
  今早: 0,
  今晚: 0,
  今儿: 0,
  明天: 1,
  明日: 1,
  明早: 1,
  后天: 2,
};
/** Shopping days by which buyers remember their orders: month and day. */
const FEASTS: readonly (readonly [string, number, number])[] = [
  ['双十一|双11|双 11', 11, 11],
  ['双十二|双12', 12, 12],
  ['六一八|618(?!\\d)', 6, 18],
  ['国庆节?', 10, 1],
  ['元旦', 1, 1],
];
const NUMBER = `(${NUMERAL})`;
const YEAR = '(20\\d{2})';

/** Longer wordings before the shorter ones they contain. */
export const DATE_RULES_ZH: readonly DateRule[] = [
  [
    new RegExp(`${YEAR}\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*[日号]?(?!\\d)`, 'g'),
    (today, [, year, month, day]) => dateIn(today, Number(month), Number(day), Number(year)),
  ],
  [
    new RegExp(`${NUMBER}月(?:份)?${NUMBER}[日号]?(?!\\d)`, 'g'),
    (today, [, month, day]) => dateIn(today, numberOf(month!) ?? 0, numberOf(day!) ?? 0),
  ],
  [
    /(上上?|这|本|这?一|下)个?月\s*([0-9一二三四五六七八九十]{1,3})[日号]/g,
    (today, [, which, day]) => monthAt(today, monthsOff(which!), numberOf(day!)),
  ],
  [/(上上?|这|本)个?月/g, (today, [, which]) => monthAt(today, monthsOff(which!))],
  [
    new RegExp(`(上上?|这|本|下)个?${WEEK}([一二三四五六日天末])`, 'g'),
    (today, [, which, day]) => weekAt(today, monthsOff(which!), WEEKDAYS[day!]),
  ],
  [new RegExp(`(上上?|这|本|下)个?${WEEK}`, 'g'), (today, [, which]) => weekAt(today, monthsOff(which!))],
  [
    new RegExp(`${WEEK}([一二三四五六日天末])(?!期)`, 'g'),
    (today, [, day]) => lastWeekday(today, WEEKDAYS[day!]!),
  ],
  [new RegExp(Object.keys(DAYS).join('|'), 'g'), (today, [day]) => dayAt(today, DAYS[day!]!)],
  [
    /(?:大概|差不多)?半个?(月|年)(?:之|以)?前/g,
    (today, [, unit]) => around(today, unit === '月' ? 15 : 182, unit === '月' ? 4 : 30),
  ],
  [
    new RegExp(`${NUMBER}[天日](?:之|以)?前`, 'g'),
    (today, [, days]) => dayAt(today, -(numberOf(days!) ?? NaN)),
  ],
  [
    new RegExp(`${NUMBER}个?${WEEK}(?:之|以)?前`, 'g'),
    (today, [, weeks]) => around(today, 7 * (numberOf(weeks!) ?? NaN), 3),
  ],
  [
    new RegExp(`${NUMBER}个?月(?:之|以)?前`, 'g'),
    (today, [, months]) => around(today, 30 * (numberOf(months!) ?? NaN), 10),
  ],
  [
    /前(?:几|些|两|2)天|这两天|这几天|前阵子|前段时间|前一段时间/g,
    (today, [text]) => [dayAt(today, /阵|段/.test(text!) ? -60 : -8)[0]!, dayAt(today, 0)[1]!],
  ],
  [/月初/g, (today) => [monthAt(today, 0, 1)[0]!, monthAt(today, 0, 11)[0]!]],
  [/去年/g, (today) => [today.startOf('year').minus({ years: 1 }), today.startOf('year')]],
  ...FEASTS.map(([words, month, day]): DateRule => [
    new RegExp(words, 'g'),
    (today) => dateIn(today, month, day),
  ]),
  [
    /(?<![大小第月\d.一二两三四五六七八九十几])([12]?\d|3[01]|[一二三四五六七八九十]{1,3})[号日](?!楼|店|线|仓|码|门|桌|链|机|院|间|柜|厅|的?颜色|公馆|用品|期)/g,
    (today, [, day]) => lastDayOfMonth(today, numberOf(day!) ?? 0),
  ],
];

/** 上 is one back, 上上 two, 下 one on. */
function monthsOff(which: string): number {
  return which === '下' ? 1 : -(which.match(/上/g)?.length ?? 0);
}

/** "About so long ago" is never exact. */
function around(today: Parameters<typeof dayAt>[0], days: number, slack: number): ReturnType<typeof dayAt> {
  return [today.minus({ days: days + slack }), today.minus({ days: days - slack - 1 })];
}
