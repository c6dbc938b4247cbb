import { deadlinesOf } from '../../../policy/casework/deadlines';
import { nextSteps } from '../../../policy/casework/next-steps';
import { actsOf } from '../../../policy/casework/perform';
import type { Setting } from '../../../policy/casework/setting';
import type { Case, CaseActor, CaseOffer, CasePromise, Instant } from '../../../storage/records';
import { CaseworkResponse } from '../contract';
import type { Wire } from './wire';

/** Every field named `at` or `…At`, and `validUntil`, made a time of the shop's zone. */
type Timed<T> = {
  [Name in keyof T]: Name extends 'at' | `${string}At` | 'since' | 'dueSince' | 'validUntil'
    ? string
    : T[Name];
};

function timed<T extends object>(fields: T, wire: Wire): Timed<T> {
  const isTime = (name: string) => /^(at|since|dueSince|validUntil)$|At$/.test(name);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isTime(name) && typeof value === 'number' ? wire.time(value as Instant) : value,
    ]),
  ) as Timed<T>;
}

const offer = ({ amountFen, ...one }: CaseOffer, wire: Wire) => ({
  ...timed(one, wire),
  amount: wire.money(amountFen),
});

const promise = ({ amountFen, ...one }: CasePromise, wire: Wire) => ({
  ...timed(one, wire),
  ...(amountFen !== undefined && { amount: wire.money(amountFen) }),
});

const wayBack = ({ paidFen, ...leg }: NonNullable<Case['returnLeg']>, wire: Wire) => ({
  ...timed(leg, wire),
  ...(paidFen !== undefined && { paid: wire.money(paidFen) }),
});

const money = ({ because, ...refund }: NonNullable<Case['refund']>, wire: Wire) => ({
  ...timed(refund, wire),
  goods: wire.money(refund.goodsFen),
  outboundFreight: wire.money(refund.outboundFreightFen),
  ...(refund.returnFreightFen !== undefined && { returnFreight: wire.money(refund.returnFreightFen) }),
  ...(because && { because: because.map(wire.argument) }),
});

/** What happened only in some cases. */
function happened(one: Case, wire: Wire) {
  const { agreement, quote, refund, sizes, person, platform, objection, extension } = one;
  return {
    ...(agreement && { agreement: { ...timed(agreement, wire), amount: wire.money(agreement.amountFen) } }),
    ...(one.returnLeg && { returnLeg: wayBack(one.returnLeg, wire) }),
    ...(one.resendLeg && { resendLeg: timed(one.resendLeg, wire) }),
    ...(quote && { quote: { ...timed(quote, wire), amount: wire.money(quote.amountFen) } }),
    ...(objection && { objection: timed(objection, wire) }),
    ...(extension && { extension: timed(extension, wire) }),
    ...(sizes && { sizes: { ...sizes, because: sizes.because.map(wire.argument) } }),
    ...(refund && {
      refund: money(refund, wire),
    }),
    ...(platform && { platform: timed(platform, wire) }),
    ...(person && { person: { ...timed(person, wire), because: person.because.map(wire.argument) } }),
    ...(one.closedBy !== undefined && { closedBy: one.closedBy }),
    ...(one.endedAt !== undefined && { endedAt: wire.time(one.endedAt) }),
  };
}

/** What the case has come to, as the asker sees it at this instant. */
export function caseworkResponse(
  one: Case,
  wire: Wire,
  setting: Setting,
  asker: CaseActor,
): CaseworkResponse {
  return CaseworkResponse.parse({
    clocks: deadlinesOf(one, setting).map(({ leftMs, ifNobodyActs, ...clock }) => ({
      ...timed(clock, wire),
      left: leftMs,
      ifNobodyActs: wire.argument(ifNobodyActs),
    })),
    possible: actsOf(one, asker, setting),
    suggested: asker === 'buyer' ? nextSteps(one, setting) : [],
    offers: one.offers.map((each) => offer(each, wire)),
    promises: one.promises.map((each) => promise(each, wire)),
    statements: one.statements.map((each) => timed(each, wire)),
    ...happened(one, wire),
  });
}
