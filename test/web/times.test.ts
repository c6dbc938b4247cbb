import { durationOf, momentOf } from '../../web/widget/cases/times';
import { NOON } from '../support/moment';

it.each([
  { language: 'zh' as const, reads: '12月4日 09:06' },
  { language: 'en' as const, reads: '4 Dec 09:06' },
])('an instant reads as the chat writes it, on the shop’s clock ($language)', ({ language, reads }) => {
  expect(momentOf('2026-12-04T09:06:07+08:00', language, NOON)).toBe(reads);
});

it.each([
  { language: 'zh' as const, reads: '2027年1月3日 09:06' },
  { language: 'en' as const, reads: '3 Jan 2027 09:06' },
])('an instant of another year reads with its year ($language)', ({ language, reads }) => {
  expect(momentOf('2027-01-03T09:06:07+08:00', language, NOON)).toBe(reads);
});

it.each([
  { milliseconds: 4 * 86_400_000 + 3 * 3_600_000 + 59_000, zh: '4天3小时', en: '4 days 3 hours' },
  { milliseconds: 65 * 60_000, zh: '1小时5分钟', en: '1 hour 5 minutes' },
  { milliseconds: 10, zh: '1分钟', en: '1 minute' },
])('$milliseconds ms are $zh', ({ milliseconds, zh, en }) => {
  expect(durationOf(milliseconds, 'zh')).toBe(zh);
  expect(durationOf(milliseconds, 'en')).toBe(en);
});
