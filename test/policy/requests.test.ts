import { detailProblem, isTaken, missingDetails, requestDue, requestWay } from '../../policy/requests';
import type { OrderStatus, RequestKind } from '../../storage/records';
import { anOrder, aParcel, aShop, HOUR, NOW } from '../support/orders';

test.each<[RequestKind, OrderStatus, string]>([
  ['invoice', 'unpaid', 'too_early'],
  ['invoice', 'paid', 'shop'],
  ['invoice', 'succeeded', 'shop'],
  ['invoice', 'closed', 'too_late'],
  ['address', 'unpaid', 'own_page'],
  ['address', 'paid', 'shop'],
  ['address', 'shipped', 'carrier'],
  ['address', 'delivered', 'too_late'],
  ['intercept', 'paid', 'application'],
  ['intercept', 'shipped', 'carrier'],
  ['intercept', 'delivered', 'too_late'],
  ['cancel', 'unpaid', 'at_once'],
  ['cancel', 'paid', 'application'],
  ['cancel', 'shipped', 'too_late'],
])('W7: %s of an order that is %s: %s', (kind, status, way) => {
  expect(requestWay(kind, anOrder({ status }))).toBe(way);
});

test('W6: an order with a deposit is not closed by a word', () => {
  const deposit = { paidFen: 5_000, balanceDueAt: NOW };
  expect(isTaken(requestWay('cancel', anOrder({ status: 'unpaid', deposit })))).toBe(false);
});

test.each(['refused', 'returned', 'lost', 'signed'] as const)(
  'T7: a parcel %s cannot be stopped',
  (status) => {
    const order = anOrder({ status: 'shipped', parcels: [aParcel({ status })] });
    expect(isTaken(requestWay('intercept', order))).toBe(false);
  },
);

test('L1: a shop may be quicker than the platform asks, never slower', () => {
  expect(requestDue('invoice', NOW, aShop()).dueAt).toBe(NOW + 48 * HOUR);
  const terms = { requestHours: { invoice: 4, intercept: 99 } };
  expect(requestDue('invoice', NOW, aShop({ terms })).dueAt).toBe(NOW + 4 * HOUR);
  expect(requestDue('intercept', NOW, aShop({ terms }))).toEqual({ dueAt: NOW + 12 * HOUR, rules: ['W7'] });
});

test('a company needs title and tax number, a person neither', () => {
  expect(missingDetails('invoice', {})).toEqual(['title', 'taxNumber', 'email']);
  expect(missingDetails('invoice', { personal: true })).toEqual(['email']);
  expect(missingDetails('address', {})).toEqual([]);
});

test.each([
  ['taxNumber', '330106563015672', undefined],
  ['taxNumber', '33010656301567212', undefined],
  ['taxNumber', '91330106MA2CFXQ12A', undefined],
  ['taxNumber', '33010656301567233010', undefined],
  ['taxNumber', '9133010', 'tax_number'],
  ['taxNumber', '91330106MA2CFXQ12', undefined],
  ['taxNumber', '91330106MA2CFXQ1', 'tax_number'],
  ['email', 'lin@qq.com', undefined],
  ['email', 'lin@', 'email'],
  ['email', 'lin@qq', 'email'],
  ['phone', '13800138000', undefined],
  ['phone', '0571-88006120', undefined],
  ['phone', '1380013800', 'phone'],
  ['address', 'anything', undefined],
])('%s %s: %s', (detail, value, problem) => {
  expect(detailProblem(detail, value)).toBe(problem);
});
