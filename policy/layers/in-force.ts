import type { Category, RouteZone, Shop } from '../../storage/records';
import { say, term } from '../argument';
import type { Argument, RuleId } from '../decision';
import { LAW } from './law';
import { PLATFORM } from './platform';

type ShopTerms = Shop['terms'];
export type Layer = 'law' | 'platform' | 'shop';

/** A number with the layer and version it comes from; days, hours, fen or millimetres as its name says. */
export interface NumberInForce {
  value: number;
  layer: Layer;
  version: string;
  rule: RuleId;
  /** Catalogue key of the source. */
  source: string;
}

/** In fen: the first kilogram, and each one begun after it (F9). */
export interface ExpressRate {
  firstFen: number;
  furtherFen: number;
}

export type PolicyNumber = keyof typeof LAW.numbers | keyof typeof PLATFORM.numbers;

export interface PolicyInForce {
  numbers: Record<PolicyNumber, NumberInForce>;
  /** In millimetres; a category without a figure goes to a person (F7). */
  sizeTolerance: Partial<Record<Category, NumberInForce>>;
  /** The usual express rate, by how far a return goes (F9). */
  returnRates: Record<RouteZone, ExpressRate>;
  /** The shop pays the return leg of no-reason returns too. */
  paysNoReasonReturn: boolean;
  /** Shop terms below a higher layer, each naming both numbers; they are not applied (L2). */
  conflicts: Argument[];
  version: { law: string; platform: string; shop: string };
}

/** What a shop may set, and which direction is kinder to the buyer (C5, X3, X6); `either` is no right of the buyer. */
const SHOP_MAY_SET = {
  afterSuccessDays: 'more',
  noReasonDays: 'more',
  buyerReturnDays: 'more',
  transitDamageHours: 'more',
  sellerAnswerDays: 'less',
  sellerConfirmDays: 'less',
  personAboveFen: 'either',
} as const satisfies Partial<Record<PolicyNumber, 'more' | 'less' | 'either'>>;

const layerNumbers = (layer: Layer, { version, numbers }: typeof LAW | typeof PLATFORM) =>
  Object.entries(numbers).map(([name, number]) => [name, { ...number, layer, version }]);

const HIGHER_LAYERS = Object.fromEntries([
  ...layerNumbers('law', LAW),
  ...layerNumbers('platform', PLATFORM),
]) as Record<PolicyNumber, NumberInForce>;

const isKinder = (direction: 'more' | 'less' | 'either', own: number, higher: number): boolean => {
  if (direction === 'more') return own >= higher;
  return direction === 'less' ? own > 0 && own <= higher : own >= 0;
};

const conflict = (name: string, own: number, higher: NumberInForce): Argument =>
  say(
    'layer.conflict',
    {
      name: term(`policy.number.${name}`),
      own,
      higher: higher.value,
      layer: term(`policy.layer_name.${higher.layer}`),
      source: term(higher.source),
    },
    'L2',
    higher.rule,
  );

function applyShopNumbers(numbers: Record<PolicyNumber, NumberInForce>, terms: ShopTerms): Argument[] {
  const conflicts: Argument[] = [];
  for (const name of Object.keys(SHOP_MAY_SET) as (keyof typeof SHOP_MAY_SET)[]) {
    const own = terms[name];
    const higher = numbers[name];
    if (own === undefined) continue;
    if (isKinder(SHOP_MAY_SET[name], own, higher.value)) {
      numbers[name] = { ...higher, value: own, layer: 'shop', version: terms.versionName };
    } else conflicts.push(conflict(name, own, higher));
  }
  return conflicts;
}

const ofPlatform = (value: number, rule: RuleId): NumberInForce => ({
  value,
  layer: 'platform',
  version: PLATFORM.version,
  rule,
  source: 'policy.source.platform',
});

/** A shop may only narrow a tolerance; where the platform has no figure there is nothing to narrow (F7). */
function tolerances(terms: ShopTerms): { inForce: PolicyInForce['sizeTolerance']; conflicts: Argument[] } {
  const inForce: PolicyInForce['sizeTolerance'] = {};
  const conflicts: Argument[] = [];
  for (const [category, value] of Object.entries(PLATFORM.sizeToleranceMillimetres) as [Category, number][]) {
    const higher = ofPlatform(value, 'F7');
    const own = terms.sizeToleranceMillimetres?.[category];
    const applies = own !== undefined && isKinder('less', own, value);
    inForce[category] = applies
      ? { ...higher, value: own, layer: 'shop', version: terms.versionName }
      : higher;
    if (own !== undefined && !applies) conflicts.push(conflict('sizeToleranceMillimetres', own, higher));
  }
  return { inForce, conflicts };
}

const RATE_PARTS = ['firstFen', 'furtherFen'] as const;

/** A shop may refund more for a return than the platform's rate, never less, in either part of it (F9). */
function rates({ returnRates = {} }: ShopTerms): {
  inForce: PolicyInForce['returnRates'];
  conflicts: Argument[];
} {
  const inForce: PolicyInForce['returnRates'] = structuredClone(PLATFORM.returnRates);
  const conflicts: Argument[] = [];
  for (const zone of Object.keys(inForce) as RouteZone[])
    for (const part of RATE_PARTS) {
      const own = returnRates[zone]?.[part];
      if (own === undefined) continue;
      const platform = inForce[zone][part];
      if (isKinder('more', own, platform)) inForce[zone][part] = own;
      else conflicts.push(conflict('returnRates', own, ofPlatform(platform, 'F9')));
    }
  return { inForce, conflicts };
}

/** Law over platform over shop; a shop may only be kinder (L1, L2, L5). */
export function policyInForce(terms: ShopTerms): PolicyInForce {
  const numbers = { ...HIGHER_LAYERS };
  const numberConflicts = applyShopNumbers(numbers, terms);
  const sizes = tolerances(terms);
  const express = rates(terms);
  return {
    numbers,
    sizeTolerance: sizes.inForce,
    returnRates: express.inForce,
    paysNoReasonReturn: terms.paysNoReasonReturn === true,
    conflicts: [...numberConflicts, ...sizes.conflicts, ...express.conflicts],
    version: { law: LAW.version, platform: PLATFORM.version, shop: terms.versionName },
  };
}
