import { DateTime } from 'luxon';

import { extractEntities } from '../../../nlu/entities/entities';
import { NOON, ZONE } from '../../support/moment';

/** Ranges as "first day..last day". */
const daysIn = (text: string, now = NOON): string[] =>
  extractEntities(text, { now, zone: ZONE }).dates.map(({ from, to }) => {
    const day = (at: number) => DateTime.fromMillis(at, { zone: ZONE }).toFormat('MM-dd');
    return `${day(from)}..${day(to - 1)}`;
  });

describe('dates, said on Tuesday 24 November 2026', () => {
  it.each([
    ['昨天买的', '11-23..11-23'],
    ['前天到的', '11-22..11-22'],
    ['大前天', '11-21..11-21'],
    ['今天收到', '11-24..11-24'],
    ['昨晚下的单', '11-23..11-23'],
    ['三天前', '11-21..11-21'],
    ['10天以前', '11-14..11-14'],
    ['上周五买的', '11-20..11-20'],
    ['上个星期三', '11-18..11-18'],
    ['上上周一', '11-09..11-09'],
    ['周六买的', '11-21..11-21'],
    ['礼拜天', '11-22..11-22'],
    ['上周', '11-16..11-22'],
    ['这周', '11-23..11-29'],
    ['上个月', '10-01..10-31'],
    ['上个月15号', '10-15..10-15'],
    ['3号买的', '11-03..11-03'],
    ['28号买的', '10-28..10-28'],
    ['二十号', '11-20..11-20'],
    ['10月8日', '10-08..10-08'],
    ['十月八号', '10-08..10-08'],
    ['12月3日', '12-03..12-03'],
    ['2026-10-08', '10-08..10-08'],
    ['2026年9月1号', '09-01..09-01'],
    ['双十一买的', '11-11..11-11'],
    ['两周前', '11-07..11-13'],
    ['半个月前', '11-05..11-13'],
    ['yesterday', '11-23..11-23'],
    ['the day before yesterday', '11-22..11-22'],
    ['last Friday', '11-20..11-20'],
    ['last week', '11-16..11-22'],
    ['last month', '10-01..10-31'],
    ['3 days ago', '11-21..11-21'],
    ['two weeks ago', '11-07..11-13'],
    ['October 8th', '10-08..10-08'],
    ['8 oct', '10-08..10-08'],
    ['on the 3rd', '11-03..11-03'],
    ['came on monday', '11-23..11-23'],
  ])('%s is %s', (text, days) => {
    expect(daysIn(text)).toEqual([days]);
  });

  it.each([
    '3号楼',
    '大一号',
    '小两号',
    '32号',
    '二月三十号',
    'the second one',
    '几号',
    '第三天',
    '12345',
    '月亮',
    'may I return it',
  ])('%s is no date', (text) => {
    expect(daysIn(text)).toEqual([]);
  });

  it('counts days in the shop’s zone', () => {
    expect(daysIn('今天', Date.parse('2026-11-24T20:00:00Z'))).toEqual(['11-25..11-25']);
  });

  it.each([
    ['2027-03-15', '31号买的', '01-31..01-31'],
    ['2027-03-01', '29号买的', '01-29..01-29'],
    ['2028-03-01', '29号买的', '02-29..02-29'],
    ['2026-10-05', 'it came on the 31st', '08-31..08-31'],
    ['2027-02-28', '上个月31号', '01-31..01-31'],
    ['2027-01-01', '31号买的', '12-31..12-31'],
  ])('on %s, a day the month before may lack is the latest there was: %s', (today, text, days) => {
    expect(daysIn(text, Date.parse(`${today}T23:59:59+08:00`))).toEqual([days]);
  });

  it('keeps two dates in order', () => {
    expect(daysIn('上周五下单，昨天才到')).toEqual(['11-20..11-20', '11-23..11-23']);
  });
});
