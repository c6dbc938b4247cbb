import type { Argument, Facts, FactValue, RuleId } from './decision';

/** A step of the reasoning; `key` without the catalogue's `policy.` in front. */
export const say = (key: string, facts: Facts, ...rules: RuleId[]): Argument => ({
  key: `policy.${key}`,
  facts,
  rules,
});

export const term = (key: string): FactValue => ({ term: key });

/** Every rule the arguments rest on, once, in the order of the reasoning. */
export const rulesOf = (...argument: (readonly Argument[])[]): RuleId[] => [
  ...new Set(argument.flat().flatMap(({ rules }) => rules)),
];
