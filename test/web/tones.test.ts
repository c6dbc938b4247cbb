import { TONES } from '../../replies/cards/case';
import { CaseState } from '../../storage/records';
import { toneOf } from '../../web/widget/cases/tones';

test.each(CaseState.options)('a case that is %s has one tone, in the chat and in the panel', (state) => {
  expect(toneOf(state)).toBe(TONES[state]);
});

test('amber is what waits for the buyer, not for the shop', () => {
  const amber = CaseState.options.filter((state) => toneOf(state) === 'warning');
  expect(amber).toEqual(['quoted', 'awaiting_return', 'objected', 'declined']);
});
