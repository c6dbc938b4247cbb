import fc from 'fast-check';
import { assess } from '../../policy/assess';
import { deadline } from '../../policy/clocks';
import type { ApplicationFacts, Claim, LineCase, Payer } from '../../policy/facts';
import { freightRuling } from '../../policy/freight';
import { policyInForce } from '../../policy/layers/in-force';
import { paidForPieces, shareDiscount } from '../../policy/money';
import { lineStanding } from '../../policy/standing';
import {
  Category,
  EvidenceKind,
  NotReceivedStory,
  OrderStatus,
  Reason,
  ServiceType,
  type Wanted,
} from '../../storage/records';
import { aListingOf } from '../support/listings';
import { aCaseFact, aLine, anOrder, aParcel, aShop, DAY, NOW } from '../support/orders';
import { holds } from '../support/holds';

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
/** Leaves out what is undefined, as a claim does. */
const compact = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const WANTED: Wanted[] = [
  { kind: 'same' },
  { kind: 'part', part: '扣子' },
  ...['oat-l', 'oat-xl', 'grey-m', 'gone'].map((variantId): Wanted => ({
    kind: 'variant',
    variantId,
    label: { zh: variantId, en: variantId },
  })),
];

const claims = fc
  .record({
    service: optional(fc.constantFrom(...ServiceType.options)),
    reason: optional(fc.constantFrom(...Reason.options)),
    received: optional(fc.boolean()),
    story: optional(fc.constantFrom(...NotReceivedStory.options)),
    quantity: optional(fc.integer({ min: -1, max: 6 })),
    amountFen: optional(fc.integer({ min: -5, max: 30_000 })),
    symptom: optional(fc.constantFrom('hole', 'feel', 'buyer_damage', 'unclear')),
    intact: optional(fc.boolean()),
    wanted: optional(fc.constantFrom(...WANTED)),
    description: optional(fc.constantFrom('', '破洞')),
    evidence: fc.array(fc.record({ kind: fc.constantFrom(...EvidenceKind.options) }), { maxLength: 3 }),
  })
  .map((claim) => compact(claim) as unknown as Claim);

const days = (max: number) => fc.integer({ min: 0, max: max * 24 }).map((hours) => hours * (DAY / 24));
const lineCases = fc.array(
  fc.record({
    state: fc.constantFrom<LineCase['state']>('awaiting_seller', 'paid', 'withdrawn', 'declined', 'closed'),
    quantity: fc.integer({ min: 1, max: 3 }),
    received: fc.boolean(),
    renewedAt: optional(fc.integer({ min: 0, max: 40 * 24 }).map((hours) => NOW - hours * (DAY / 24))),
  }),
  { maxLength: 2 },
);

const facts: fc.Arbitrary<ApplicationFacts> = fc
  .record({
    status: fc.constantFrom(...OrderStatus.options),
    category: fc.constantFrom(...Category.options),
    noReasonReturn: fc.boolean(),
    quantity: fc.integer({ min: 1, max: 4 }),
    arrived: fc.integer({ min: 0, max: 4 }),
    paidFen: fc.integer({ min: 0, max: 300_000 }),
    outboundFreightFen: fc.constantFrom(0, 800),
    insured: fc.boolean(),
    listed: fc.boolean(),
    paysNoReasonReturn: fc.boolean(),
    earlier: lineCases,
    sinceDelivery: days(40),
    confirmedAfter: days(10),
    claim: claims,
  })
  .map((given) => {
    const { quantity, paidFen, category, noReasonReturn } = given;
    const line = aLine({ quantity, paidFen, listing: { category, noReasonReturn } });
    const arrived = Math.min(given.arrived, quantity);
    const deliveredAt = NOW - given.sinceDelivery;
    const signed = aParcel({
      status: 'signed',
      signedAt: deliveredAt,
      contents: [{ lineId: '1', quantity: arrived }],
    });
    const coming = aParcel({ parcelId: 'p-2', contents: [{ lineId: '1', quantity: quantity - arrived }] });
    const order = anOrder({
      status: given.status,
      lines: [line],
      outboundFreightFen: given.outboundFreightFen,
      ...(given.insured && { freightInsurance: { coverFen: 1000, used: false } }),
      deliveredAt,
      succeededAt: deliveredAt + given.confirmedAfter,
      ...(given.status === 'shipped' && {
        parcels: [...(arrived > 0 ? [signed] : []), ...(arrived < quantity ? [coming] : [])],
      }),
    });
    return {
      now: NOW,
      order,
      line,
      lineCases: given.earlier.map((one) => aCaseFact(compact(one))),
      ...(given.listed && { listing: aListingOf() }),
      shop: aShop({ terms: { paysNoReasonReturn: given.paysNoReasonReturn } }),
      claim: given.claim,
    };
  });

const PAYERS: Payer[] = ['seller', 'buyer', 'insurer', 'none', 'open'];

test('any claim, however partial or odd, is assessed', () => {
  holds(
    fc.property(facts, (given) => {
      const { decision, missing, alternatives } = assess(given);
      if (decision.outcome === 'possible') return;
      expect(missing).toEqual([]);
      expect(decision.because.length).toBeGreaterThan(0);
      expect(alternatives.length).toBeGreaterThan(0);
    }),
    1000,
  );
});

test('each leg has exactly one payer, and none where there is no leg', () => {
  holds(
    fc.property(facts, (given) => {
      const { freight, claim } = assess(given);
      const kept = claim.service === 'refund_only' && claim.received === true;
      const moneyOnly = claim.service === 'refund_only' || claim.service === 'return_refund';
      expect(PAYERS.filter((payer) => payer === freight.return)).toHaveLength(1);
      expect(!kept || freight.return === 'none').toBe(true);
      expect(!moneyOnly || freight.resend === 'none').toBe(true);
      expect(freight.because).not.toHaveLength(0);
    }),
  );
});

test('a leg that was paid for one case is not paid again', () => {
  holds(
    fc.property(facts, (given) => {
      const first = freightRuling(given);
      const earlier = aCaseFact({
        state: 'paid',
        outboundFreightFen: first.outboundRefundFen,
        freight: first,
      });
      const second = freightRuling({ ...given, lineCases: [...given.lineCases, earlier] });
      expect(first.outboundRefundFen + second.outboundRefundFen).toBeLessThanOrEqual(
        given.order.outboundFreightFen,
      );
      expect([first.return, second.return].filter((payer) => payer === 'insurer').length).toBeLessThanOrEqual(
        1,
      );
    }),
  );
});

test('a refund is never more than was paid', () => {
  holds(
    fc.property(facts, (given) => {
      const { amount, claim } = assess(given);
      expect(amount.maxFen).toBeLessThanOrEqual(given.line.paidFen);
      expect(claim.amountFen ?? 0).toBeLessThanOrEqual(amount.maxFen);
      expect(claim.amountFen ?? 0).toBeGreaterThanOrEqual(0);
    }),
    500,
  );
});

test('what is complete and possible has every field that a case needs', () => {
  holds(
    fc.property(facts, (given) => {
      const { decision, missing, claim } = assess(given);
      if (decision.outcome !== 'possible' || missing.length > 0) return;
      const { service, reason, received, quantity, amountFen } = claim;
      expect([service, reason, received, quantity, amountFen]).not.toContain(undefined);
    }),
    1000,
  );
});

test('pieces split in any way add up to what was paid', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });
  holds(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), parts, (paidFen, pieces) => {
      const quantity = pieces.reduce((sum, count) => sum + count, 0);
      const paid = pieces.map((count, index) =>
        paidForPieces(paidFen, quantity, pieces.slice(0, index), count),
      );
      expect(paid.reduce((sum, fen) => sum + fen, 0)).toBe(paidFen);
      expect(Math.min(...paid)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the shares of a discount add up to it, and nobody pays less than nothing', () => {
  const prices = fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: 1, maxLength: 6 });
  holds(
    fc.property(prices, fc.integer({ min: 0, max: 500_000 }), (pricesFen, discountFen) => {
      const total = pricesFen.reduce((sum, price) => sum + price, 0);
      const shares = shareDiscount(pricesFen, discountFen);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(discountFen, total));
      expect(pricesFen.every((price, index) => price >= (shares[index] ?? 0))).toBe(true);
    }),
  );
});

test('a window that is closed never opens again', () => {
  holds(
    fc.property(facts, days(60), days(60), (given, one, other) => {
      const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
      const open = (after: number) => lineStanding({ ...given, now: NOW + after }).services;
      expect(open(sooner)).toEqual(expect.arrayContaining(open(later)));
    }),
    500,
  );
});

test('a claim that time has closed stays closed', () => {
  holds(
    fc.property(facts, days(60), days(60), (given, one, other) => {
      fc.pre(given.claim.reason !== 'late_shipping');
      const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
      const isPossible = (after: number) =>
        assess({ ...given, now: NOW + after }).decision.outcome === 'possible';
      expect(isPossible(sooner) || !isPossible(later)).toBe(true);
    }),
    500,
  );
});

const terms = fc
  .record({
    afterSuccessDays: optional(fc.integer({ min: -5, max: 60 })),
    noReasonDays: optional(fc.integer({ min: -5, max: 60 })),
    sellerAnswerDays: optional(fc.integer({ min: -5, max: 20 })),
    sellerConfirmDays: optional(fc.integer({ min: -5, max: 30 })),
    buyerReturnDays: optional(fc.integer({ min: -5, max: 30 })),
    transitDamageHours: optional(fc.integer({ min: -5, max: 200 })),
    paysNoReasonReturn: optional(fc.boolean()),
  })
  .map((set) => ({ versionName: 'own', ...compact(set) }));

describe('whatever a shop sets', () => {
  test('a buyer is never worse off than under law and platform', () => {
    holds(
      fc.property(facts, terms, (given, own) => {
        const [plain, kind] = [aShop(), aShop({ terms: own })];
        const without = assess({ ...given, shop: plain });
        const withOwn = assess({ ...given, shop: kind });
        const wasPossible = without.decision.outcome === 'possible';
        expect(!wasPossible || withOwn.decision.outcome === 'possible').toBe(true);
        expect(withOwn.services).toEqual(expect.arrayContaining(without.services));
        expect(!wasPossible || withOwn.amount.maxFen >= without.amount.maxFen).toBe(true);
        const sellerPays = wasPossible && without.freight.return === 'seller';
        expect(!sellerPays || withOwn.freight.return === 'seller').toBe(true);
      }),
      500,
    );
  });

  test('the seller never gets more time and the buyer never less', () => {
    holds(
      fc.property(terms, (own) => {
        const due = (id: 'C1' | 'C2' | 'C3', shop: ReturnType<typeof aShop>) => deadline(id, NOW, shop).dueAt;
        const [plain, kind] = [aShop(), aShop({ terms: own })];
        expect(due('C1', kind)).toBeLessThanOrEqual(due('C1', plain));
        expect(due('C3', kind)).toBeLessThanOrEqual(due('C3', plain));
        expect(due('C2', kind)).toBeGreaterThanOrEqual(due('C2', plain));
      }),
    );
  });

  test('every term is applied or flagged', () => {
    holds(
      fc.property(terms, (own) => {
        const { numbers, conflicts } = policyInForce(own);
        const set = Object.keys(own).filter(
          (name) => name !== 'versionName' && name !== 'paysNoReasonReturn',
        );
        const applied = set.filter((name) => numbers[name as keyof typeof numbers].layer === 'shop');
        expect(applied.length + conflicts.length).toBe(set.length);
      }),
    );
  });
});
