import type { Argument } from '../../../policy/decision';
import { policyInForce, type NumberInForce } from '../../../policy/layers/in-force';
import type { Said, Tell } from './said';

const line = (name: string, own: NumberInForce, higher: number): Argument => ({
  key: 'knowledge.rules.kinder.line',
  facts: { name: { term: `policy.number.${name}` }, own: own.value, higher },
  rules: [own.rule, 'L1'],
});

/** What the shop grants beyond the platform, each with both numbers (L1). */
export const tellKinder: Tell = ({ desk }): Said => {
  const own = policyInForce(desk.shop.terms);
  const platform = policyInForce({ versionName: '' });
  const names = Object.keys(own.numbers) as (keyof typeof own.numbers)[];
  const kinder = names.filter((name) => own.numbers[name].layer === 'shop' && name !== 'personAboveFen');
  const because = kinder
    .filter((name) => own.numbers[name].value !== platform.numbers[name].value)
    .map((name) => line(name, own.numbers[name], platform.numbers[name].value));
  const size = own.sizeTolerance.apparel;
  if (size?.layer === 'shop')
    because.push(line('sizeToleranceMillimetres', size, platform.sizeTolerance.apparel?.value ?? 0));
  if (own.paysNoReasonReturn)
    because.push({ key: 'knowledge.rules.kinder.freight', facts: {}, rules: ['F6', 'L1'] });
  return { variant: because.length > 0 ? 'some' : 'none', facts: {}, because };
};
