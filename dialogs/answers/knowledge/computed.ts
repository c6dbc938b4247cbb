import type { OrderStatus } from '../../../storage/records';
import { tellAnswerDue } from './about-case';
import { tellCourier } from './courier';
import { ofMeant, ofWhich } from './about-order';
import { tellKinder } from './kinder';
import * as rules from './order-rules';
import type { Tell } from './said';

const ARRIVED: readonly OrderStatus[] = ['delivered', 'succeeded'];
const PAID_FOR: readonly OrderStatus[] = ['paid', 'shipped', ...ARRIVED];

/** Entries whose answer is computed for the buyer's order or case, or in several parts; every other is one sentence. */
export const COMPUTED: Readonly<Record<string, Tell>> = {
  'apply.window_left': ofWhich(ARRIVED, rules.windowLeft),
  'apply.no_reason_left': ofWhich(ARRIVED, rules.noReasonLeft),
  'freight.insurance': ofWhich(
    PAID_FOR,
    rules.insurance,
    ({ order }) => order.freightInsurance !== undefined,
  ),
  'refund.max': ofWhich(PAID_FOR, rules.mostRefunded),
  'refund.coupon': ofMeant(({ order }) => order.coupon !== undefined, rules.coupon),
  'refund.gift': ofMeant(({ line }) => line.gift !== undefined, rules.gift),
  'return.certificate': ofMeant(({ line }) => line.listing.certificate !== undefined, rules.certificate),
  'parcel.damage_hours': ofMeant(({ order }) => order.status === 'delivered', rules.damageHours),
  'parcel.courier': tellCourier,
  'warranty.three_guarantees': ofMeant(({ line }) => line.listing.threeGuarantees, rules.threeGuarantees),
  'clock.seller_answer': tellAnswerDue,
  'clock.seller_silent': tellAnswerDue,
  'rules.kinder': tellKinder,
};
