import type { Argument } from '../../policy/decision';
import { assess } from '../../policy/assess';
import type { ApplicationFacts, Claim } from '../../policy/facts';
import type { KnownRule } from '../../policy/rules';
import type { Order, ShopTerms } from '../../storage/records';
import { aLine, anOrder, aShop, NOW } from '../support/orders';

/** One case of docs/rules.md: what is given, what is decided, by which rule. */
export interface Row {
  /** A fact in the present tense. */
  says: string;
  /** Rules the decision cites. */
  cites?: KnownRule[];
  /** Rules it shows without naming them. */
  shows?: KnownRule[];
  decide: () => unknown;
  /** What the decision looks like, arguments as their keys without `policy.`. */
  is: unknown;
}
export interface Table {
  about: string;
  rows: Row[];
}

/** Facts of one line, in few words. */
export interface Given {
  order?: Partial<Order>;
  line?: Parameters<typeof aLine>[0];
  others?: Order['lines'];
  terms?: Partial<ShopTerms>;
  claim?: Partial<Claim>;
  lineCases?: ApplicationFacts['lineCases'];
  orderCases?: NonNullable<ApplicationFacts['orderCases']>;
  /** Of the line; not known unless given. */
  listing?: NonNullable<ApplicationFacts['listing']>;
  now?: number;
}

export function factsOf(given: Given = {}): ApplicationFacts {
  const line = aLine(given.line);
  const order = anOrder({ ...given.order, lines: [line, ...(given.others ?? [])] });
  return {
    now: given.now ?? NOW,
    order,
    line,
    lineCases: given.lineCases ?? [],
    ...(given.orderCases && { orderCases: given.orderCases }),
    ...(given.listing && { listing: given.listing }),
    shop: aShop({ terms: given.terms ?? {} }),
    claim: { evidence: [], ...given.claim },
  };
}

/** A row about `assess`. */
export const application = (
  says: string,
  rules: Pick<Row, 'cites' | 'shows'>,
  given: Given,
  is: unknown,
): Row => ({ says, ...rules, decide: () => assess(factsOf(given)), is });

const isArgument = (value: unknown): value is Argument =>
  typeof value === 'object' && value !== null && 'key' in value && 'facts' in value && 'rules' in value;

/** Every argument in a decision, however deep. */
export function argumentsIn(value: unknown): Argument[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(argumentsIn);
  return isArgument(value) ? [value, ...inside] : inside;
}

/** Every rule a decision cites. */
export function rulesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'rules' && Array.isArray(inner) ? (inner as string[]) : rulesIn(inner),
  );
}

/** The decision with each argument as its key. */
export function shorten(value: unknown): unknown {
  if (isArgument(value)) return value.key.replace('policy.', '');
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shorten(inner)]));
}
