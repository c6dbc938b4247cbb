import type { Setting } from '../../policy/casework/setting';
import type { ActOf, Case } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { fromStore } from '../turn/store-failure';

const plain = (waybill: string | undefined): string => (waybill ?? '').replace(/\W/g, '').toUpperCase();

/**
 * The buyer's other case that claims the freight of the same parcel: several goods may go back in one, and it is paid
 * for once (F9).
 */
export async function freightElsewhere(
  { stores }: { stores: Pick<Stores, 'cases'> },
  { _id, shopId, buyerId, returnLeg }: Case,
  act: ActOf<'claim_freight'> | ActOf<'enter_waybill'>,
): Promise<Pick<Setting, 'freightIn'>> {
  const waybill = plain(act.kind === 'enter_waybill' ? act.waybill : returnLeg?.waybill);
  if (waybill === '') return {};
  const cases = await fromStore(() => stores.cases.find({ where: { shopId, buyerId } }));
  const other = cases.find(
    (one) =>
      one._id !== _id && one.returnLeg?.paidFen !== undefined && plain(one.returnLeg.waybill) === waybill,
  );
  return other ? { freightIn: other.number } : {};
}
