import type { Reason } from '../../../storage/records';
import { anyOf } from '../../text/patterns';
import { DELIVERY } from './reasons/delivery';
import { GOODS } from './reasons/goods';
import { PROMISES } from './reasons/promises';

/** Words by which a reason is known; the first row that speaks wins, so the narrower stands before the wider. */
export const REASONS: readonly (readonly [Reason, RegExp])[] = [...DELIVERY, ...PROMISES, ...GOODS];

/** What is said of the wrapping alone: displeasure, where a reason of the goods is told beside it. */
export const WRAPPING = anyOf(
  [
    /(?:(?:破|旧|烂|脏|压[扁烂坏瘪])(?:的|又)*)*(?:箱|盒|包装|快递袋|外袋)[子箱盒]?[^,。;!?\s]{0,8}(?:旧|破|扁|烂|瘪|压|脏)[^,。;!?\s]{0,4}/,
    /\b(?:(?:old|crushed|battered|dented|torn|dirty|second-?hand) (?:and )?)+(?:\w+ )?(?:box|package|packaging|parcel)\b/,
    /\b(?:box|package|packaging|parcel) (?:\w+ ){0,3}(?:old|crushed|battered|dented|torn|dirty)(?: and (?:old|crushed|battered|dented|torn|dirty))*\b/,
  ],
  'g',
);

/** Faults of the goods that no way of carrying them brings about. */
export const NOT_OF_TRANSIT: readonly string[] = [
  'open_seam',
  'colour_loss',
  'shrunk',
  'pilling',
  'odour',
  'fit',
];

/** The goods are as they should be (F6). */
export const NO_REASON: readonly Reason[] = ['dislike', 'ordered_by_mistake', 'no_longer_needed'];
