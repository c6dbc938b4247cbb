import { SITUATIONS } from '.';
import { type Situation, SHOWN_BY } from './situations';

const ALL = Object.values(SITUATIONS).flat();
const inLanguage = (wanted: 'zh' | 'en') => ALL.filter(({ language = 'zh' }) => language === wanted);

test('there are talks enough in both languages', () => {
  expect(inLanguage('zh').length).toBeGreaterThanOrEqual(120);
  expect(inLanguage('en').length).toBeGreaterThanOrEqual(50);
});

test.each(['zh', 'en'] as const)('every situation has a talk in %s', (language) => {
  const talks = inLanguage(language);
  const without = (Object.keys(SHOWN_BY) as Situation[]).filter((name) => !talks.some(SHOWN_BY[name]));
  expect(without).toEqual([]);
});
