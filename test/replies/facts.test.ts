import { readFact, yuan } from '../../replies/facts';
import type { FactValue } from '../../policy/decision';

const at = Date.UTC(2026, 10, 28, 7, 4);
const zh = { language: 'zh' as const, zone: 'Asia/Shanghai', term: (key: string) => `<${key}>` };
const en = { ...zh, language: 'en' as const };
const hour = 3_600_000;

test.each<[FactValue, string, string]>([
  [{ fen: 12345 }, '¥123.45', '¥123.45'],
  [{ fen: 5 }, '¥0.05', '¥0.05'],
  [{ at }, '11月28日 15:04', '28 Nov 15:04'],
  [{ until: at }, '11月28日 15:04', '28 Nov 15:04'],
  [{ until: Date.UTC(2026, 10, 28, 16) }, '11月28日 24:00', '28 Nov 24:00'],
  [{ day: at }, '11月28日', '28 Nov'],
  [{ duration: 76 * hour }, '3天4小时', '3 days 4 hours'],
  [{ duration: 2 * hour + 5 * 60_000 }, '2小时5分钟', '2 hours 5 minutes'],
  [{ duration: 48 * hour + 60_000 }, '2天', '2 days'],
  [{ duration: 20_000 }, '1分钟', '1 minute'],
  [{ zh: '蓝裙子', en: 'blue dress' }, '蓝裙子', 'blue dress'],
  [{ term: 'reason.dislike' }, '<reason.dislike>', '<reason.dislike>'],
  [{ list: ['A', 'B', { fen: 100 }] }, 'A、B、¥1.00', 'A, B, and ¥1.00'],
  [{ list: ['A', 'B', { fen: 100 }], as: 'notes' }, 'A、B、¥1.00', 'A, B, ¥1.00'],
  [3, '3', '3'],
])('the fact %j reads %s / %s', (fact, inChinese, inEnglish) => {
  expect(readFact(fact, zh)).toBe(inChinese);
  expect(readFact(fact, en)).toBe(inEnglish);
});

test('an instant is shown on the clock of the zone that reads it', () => {
  expect(readFact({ at }, { ...zh, zone: 'Europe/Berlin' })).toBe('11月28日 08:04');
});

test('money below zero keeps its sign in front', () => {
  expect(yuan(-150)).toBe('-¥1.50');
});

test.each<[FactValue, string, string]>([
  [{ day: Date.UTC(2027, 10, 17) }, '2027年11月17日', '17 Nov 2027'],
  [{ at: Date.UTC(2025, 11, 31, 7, 4) }, '2025年12月31日 15:04', '31 Dec 2025 15:04'],
  [{ until: Date.UTC(2026, 11, 31, 16) }, '12月31日 24:00', '31 Dec 24:00'],
  [{ day: at }, '11月28日', '28 Nov'],
])('in 2026 the day %j reads %s / %s', (fact, inChinese, inEnglish) => {
  expect(readFact(fact, { ...zh, year: 2026 })).toBe(inChinese);
  expect(readFact(fact, { ...en, year: 2026 })).toBe(inEnglish);
});
