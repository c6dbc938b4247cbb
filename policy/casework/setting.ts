import type { Case, Claimed, Fen, Instant, Shop } from '../../storage/records';
import type { Argument } from '../decision';
import type { ClaimField, SizeOutcome } from '../facts';
import { policyInForce, type PolicyInForce } from '../layers/in-force';

/** What an amendment makes of the application, judged by the policy of the case's version (W4, L4). */
export type Amended =
  | { outcome: 'possible'; claimed: Partial<Claimed>; personBecause: Argument[] }
  | { outcome: 'refused'; because: Argument[]; missing: ClaimField[] };

/** Who pays and what of the freight there comes back, by how a disputed size is ruled (F7). */
export type SizeTerms = Record<
  Exclude<SizeOutcome, 'person'>,
  Pick<Claimed, 'freight' | 'outboundFreightFen'>
>;

/** What the machine must know beside the case itself. */
export interface Setting {
  now: Instant;
  /** In force when the case was opened (L4). */
  policy: PolicyInForce;
  shop: Pick<Shop, 'returnAddress' | 'timeZone'>;
  /** Who acts, by name, where it is known; agreements name both (G1). */
  names: { buyer: string; seller: string };
  /** With the act `amend` only. */
  amended?: Amended;
  /** With the act `submit_measurements` only; without it the legs alone are known. */
  sizeTerms?: SizeTerms;
  /** With a return's freight or waybill: the number of another case that claims the freight of the same parcel (F9). */
  freightIn?: string;
  /** With an act that may bring or offer money in place of an item: what of the freight there comes back with it (F10). */
  outboundInstead?: Fen;
  /** With the act `add_evidence` only: other cases that show the file, by upload id (V2). */
  alsoIn?: Record<string, string[]>;
}

/** The setting of a case at an instant; the policy is that of the case's version (L4). */
export function settingOf(
  one: Pick<Case, 'terms' | 'buyerId'>,
  shop: Pick<Shop, 'returnAddress' | 'timeZone' | 'terms' | 'name'>,
  now: Instant,
  names: Partial<Setting['names']> = {},
): Setting {
  return {
    now,
    policy: policyInForce(one.terms ?? shop.terms),
    shop,
    names: { buyer: one.buyerId, seller: shop.name.zh, ...names },
  };
}
