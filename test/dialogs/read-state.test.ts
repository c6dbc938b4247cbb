import fc from 'fast-check';
import { freshState, readState } from '../../dialogs/read-state';
import { holds } from '../support/holds';

const draft = {
  id: 'event-1',
  claim: { service: 'return_refund', reason: 'quality_defect', quantity: 1 },
  orderId: 'shop-1/1',
  lineId: '1',
  evidence: [{ uploadId: 'a', kind: 'defect_photo', addedAt: 1, by: 'buyer' }],
  unsorted: [],
  skipped: [],
  startedAt: 1,
  touchedAt: 2,
};

test('a state that was written is read as it was', () => {
  const state = {
    draft,
    asked: { about: 'field', field: 'evidence', options: [] },
    offered: [{ label: { key: 'chat.control.later' }, value: { kind: 'control', control: 'later' } }],
    misunderstood: 1,
    greeted: true,
    handoffId: 'handoff-1',
  };
  expect(readState(state)).toEqual(state);
});

test.each([undefined, null, 'text', 7, [], { asked: { about: 'step', index: 3 } }])(
  'a state of nobody (%j) is a fresh one',
  (raw) => {
    expect(readState(raw)).toMatchObject(freshState());
  },
);

test('what does not fit is left out and the rest kept', () => {
  const read = readState({
    draft: {
      ...draft,
      claim: { ...draft.claim, reason: 'gone', amountFen: -1 },
      evidence: [{ uploadId: 3 }],
    },
    asked: { about: 'field', field: 'gone', options: [] },
    misunderstood: 'many',
    greeted: true,
  });
  expect(read.draft).toEqual({
    ...draft,
    claim: { service: 'return_refund', quantity: 1 },
    evidence: [],
  });
  expect(read.asked).toBeUndefined();
  expect(read).toMatchObject({ misunderstood: 0, greeted: true });
});

test('no stored value whatever makes it throw', () => {
  holds(
    fc.property(fc.anything(), fc.anything(), (a, b) => {
      readState(a);
      readState({ draft: a, asked: b, offered: a, lastRuling: b });
    }),
  );
});
