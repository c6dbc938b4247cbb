import { transitOf } from '../../policy/transit';
import { aParcel, DAY, HOUR, NOW } from '../support/orders';

const text = { zh: '到达', en: 'arrived' };
const trace = (ago: number) => [{ at: NOW - ago, text }];

test('T7: 72 hours without a movement are a standstill, the instant included', () => {
  expect(transitOf(aParcel({ trace: trace(72 * HOUR) }), NOW).kind).toBe('stalled');
  expect(transitOf(aParcel({ trace: trace(72 * HOUR - 1) }), NOW).kind).toBe('moving');
});

test('a parcel never seen counts from its shipping', () => {
  expect(transitOf(aParcel({ shippedAt: NOW - DAY }), NOW).kind).toBe('unseen');
  expect(transitOf(aParcel({ shippedAt: NOW - 3 * DAY }), NOW).kind).toBe('stalled');
});

test('a day is named only where the carrier names one', () => {
  expect(transitOf(aParcel({ trace: trace(HOUR) }), NOW)).toEqual({ kind: 'moving', last: NOW - HOUR });
  expect(transitOf(aParcel({ trace: trace(HOUR), expectedAt: NOW + DAY }), NOW)).toMatchObject({
    expectedAt: NOW + DAY,
  });
});

test('signed, refused, returned and lost are what the records say', () => {
  expect(transitOf(aParcel({ status: 'signed', signedAt: NOW }), NOW)).toEqual({ kind: 'signed', at: NOW });
  for (const status of ['refused', 'returned', 'lost'] as const)
    expect(transitOf(aParcel({ status }), NOW)).toEqual({ kind: status });
});
