import type { Case } from '../../../storage/records';
import { fenOf } from '../../shared/money';
import type { Talk } from '../../shared/talk';
import type { CaseSaid, CaseTask } from '../state';
import { openOffer } from '../facts';

type Asks = CaseTask['asks'] | undefined;

/** Beside "at least" or "make it" a number without a unit is the sum. */
const namesSum = ({ heard: { casework = {} } }: Talk): boolean =>
  (casework.goods ?? casework.returnFreight) !== undefined ||
  casework.awaited?.some((topic) => topic === 'sum' || topic === 'too_little' || topic === 'haggles') ===
    true ||
  casework.wishes?.some((word) => word === 'offer' || word === 'counter_offer') === true;

/** A sum, or a bare number where one was asked for. */
function sumIn(talk: Talk, asks: Asks): number | undefined {
  const { heard } = talk;
  if (heard.answer?.field === 'amount') return Number(heard.answer.value);
  const { money, numbers } = heard.entities;
  const sum = money.at(-1);
  if (sum) return sum.fen;
  // "Only 300? I want 800", "30 is too low, make it 40": the last one is wanted.
  const { awaited, wishes } = heard.casework ?? {};
  const isMore = awaited?.includes('too_little') === true || wishes?.includes('counter_offer') === true;
  const bare = isMore ? numbers.at(-1) : numbers[0];
  return (asks === 'amount' || namesSum(talk)) && bare !== undefined ? fenOf(bare) : undefined;
}

/** What a sum on top is counted from: what was offered last, else what is asked for. */
const baseOf = (one: Case): number =>
  openOffer(one)?.amountFen ?? one.offers.at(-1)?.amountFen ?? one.agreement?.amountFen ?? one.amountFen;

function amountIn(talk: Talk, one: Case, asks: Asks): number | undefined {
  const fen = sumIn(talk, asks);
  const isOnTop = talk.heard.casework?.more === true && fen !== undefined;
  return isOnTop ? baseOf(one) + fen : fen;
}

/** Half of it, where that is said of what was paid (T6). */
function shareOf({ heard }: Talk, one: Case): number | undefined {
  const { share } = heard.entities;
  return share === undefined ? undefined : Math.floor(one.paidFen * share);
}

/** The sum that the buyer wants; "50 is not enough" only names what was offered. */
function ownSum(talk: Talk, one: Case, asks: Asks): number | undefined {
  const fen = amountIn(talk, one, asks) ?? shareOf(talk, one);
  const isTooLittle = talk.heard.casework?.awaited?.includes('too_little') === true;
  return isTooLittle && fen === openOffer(one)?.amountFen ? undefined : fen;
}

/** The terms of an offer, as far as they are said (G1). */
export function takeOffer(talk: Talk, one: Case, asks: Asks): CaseSaid {
  const { heard } = talk;
  const amountFen = ownSum(talk, one, asks);
  const pressed = heard.answer?.field === 'goods' ? heard.answer.value : undefined;
  const goods = pressed === 'keep' || pressed === 'return' ? pressed : heard.casework?.goods;
  const until = heard.entities.dates.at(-1)?.to;
  return {
    ...(amountFen !== undefined && { amountFen }),
    ...(goods && { goods }),
    ...(heard.casework?.returnFreight && { returnFreight: heard.casework.returnFreight }),
    ...(until !== undefined && until > talk.desk.now && { validUntil: until - 1 }),
  };
}
