import type { AwaitedTopic } from '../../nlu/understanding';
import type { Case } from '../../storage/records';
import type { Talk } from '../shared/talk';
import { type Heard, yesOrNo } from '../shared/heard';
import type { CaseSaid, CaseTask, CaseWish } from './state';
import { openOffer } from './facts';
import { takeFreight, takePaid } from './take-freight';
import { takeChange } from './take-change';
import { takeWaybill } from './take-waybill';

/** The question that is open, and what was said for it before. */
type Asked = Pick<CaseTask, 'asks' | 'field'> & Partial<Pick<CaseTask, 'said'>>;
type Asks = CaseTask['asks'] | undefined;

const YUAN = 100;

/** A sum, or a bare number where one was asked for. */
/** Beside "at least" or "make it" a number without a unit is the sum. */
const namesSum = ({ heard: { casework = {} } }: Talk): boolean =>
  (casework.goods ?? casework.returnFreight) !== undefined ||
  casework.awaited?.some((topic) => topic === 'sum' || topic === 'too_little' || topic === 'haggles') ===
    true ||
  casework.wishes?.some((word) => word === 'offer' || word === 'counter_offer') === true;

/** What a sum on top is counted from: what was offered last, else what is asked for. */
const baseOf = (one: Case): number =>
  openOffer(one)?.amountFen ?? one.offers.at(-1)?.amountFen ?? one.agreement?.amountFen ?? one.amountFen;

function amountIn(talk: Talk, one: Case, asks: Asks): number | undefined {
  const fen = sumIn(talk, asks);
  const isOnTop = talk.heard.casework?.more === true && fen !== undefined;
  return isOnTop ? baseOf(one) + fen : fen;
}

function sumIn(talk: Talk, asks: Asks): number | undefined {
  const { heard } = talk;
  if (heard.answer?.field === 'amount') return Number(heard.answer.value);
  const { money, numbers } = heard.entities;
  const sum = money.at(-1);
  if (sum) return sum.fen;
  // "Only 300? I want 800": the last one is wanted.
  const bare = heard.casework?.awaited?.includes('too_little') ? numbers.at(-1) : numbers[0];
  return (asks === 'amount' || namesSum(talk)) && bare !== undefined ? Math.round(bare * YUAN) : undefined;
}

/** Half of it, where that is said of what was paid (T6). */
function shareOf({ heard }: Talk, one: Case): number | undefined {
  const { share } = heard.entities;
  return share === undefined ? undefined : Math.floor(one.paidFen * share);
}

function takeOffer(talk: Talk, one: Case, asks: Asks): CaseSaid {
  const { heard } = talk;
  const amountFen = amountIn(talk, one, asks) ?? shareOf(talk, one);
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

/** From this length on an answer says more than yes or no, and is kept as what the buyer says. */
const STATEMENT_FROM = 8;

const CONCEDES: readonly string[] = ['concede', 'accept_offer'];
const CONTRADICTS: readonly string[] = ['contradict', 'decline_offer'];

const contradicts = ({ heard }: Talk): boolean => heard.casework?.awaited?.includes('disagrees') === true;

function agreesIn(talk: Talk, asks: Asks): boolean | undefined {
  const { heard } = talk;
  if (heard.answer?.field === 'objection') return heard.answer.value === true;
  const { wishes = [], denied = [] } = heard.casework ?? {};
  if (wishes.some((word) => CONTRADICTS.includes(word)) || denied.includes('concede')) return false;
  if (wishes.some((word) => CONCEDES.includes(word))) return true;
  if (contradicts(talk)) return false;
  return asks === 'objection' || asks === undefined ? yesOrNo(heard) : undefined;
}

function takeObjection(talk: Talk, asks: Asks): CaseSaid {
  const { heard } = talk;
  const agrees = agreesIn(talk, asks);
  const text = heard.text.trim();
  const isStatement = !heard.pressed && (text.length >= STATEMENT_FROM || contradicts(talk));
  return { ...(agrees !== undefined && { agrees }), ...(isStatement && { text }) };
}

const PRICE_TOPICS: readonly AwaitedTopic[] = ['haggles', 'sum', 'too_little'];
const WHOLE_TOPICS: readonly AwaitedTopic[] = ['arrived', 'replaced', 'disagrees'];

/** So long is no question how it stands; it may hold one. */
const LONGEST_QUESTION = 10;
const asksStanding = ({ text, casework }: Heard): boolean =>
  text.trim().length <= LONGEST_QUESTION && casework?.awaited?.includes('standing') === true;

const namesPlace = ({ entities, request }: Heard): boolean =>
  request?.place === true || (entities.addresses ?? entities.phones ?? entities.recipients) !== undefined;

/** Something to be passed on: no button, no question how it stands, and a place where one was asked for. */
const isWord = (heard: Heard, said: CaseSaid = {}): boolean =>
  !heard.pressed &&
  /\p{L}/u.test(heard.text) &&
  !asksStanding(heard) &&
  (said.about !== 'address' || namesPlace(heard));

/** The words to be passed on: all of them where they were asked for. */
function takeText({ heard }: Talk, { state }: Case, { asks, said }: Partial<Asked> = {}): CaseSaid {
  const text = heard.text.trim();
  if (asks === 'text') return isWord(heard, said) ? { text } : {};
  const { note, awaited = [] } = heard.casework ?? {};
  if (state === 'quoted' && PRICE_TOPICS.some((topic) => awaited.includes(topic)))
    return { text, about: 'price' };
  // A complaint of what arrived, a word against a refusal: the whole of it.
  if (WHOLE_TOPICS.some((topic) => awaited.includes(topic))) return { text };
  return note === undefined ? {} : { text: note };
}

/** Everything the message says for this act, whatever was asked. */
export async function takeSaid(talk: Talk, one: Case, wish: CaseWish, task?: Asked): Promise<CaseSaid> {
  const asks = task?.asks;
  switch (wish) {
    case 'enter_waybill':
      return { ...(await takeWaybill(talk, asks)), ...takePaid(talk, false) };
    case 'claim_freight':
      return takeFreight(talk, asks);
    case 'offer':
    case 'counter_offer':
    case 'change_to_refund':
      return takeOffer(talk, one, asks);
    case 'answer_objection':
      return takeObjection(talk, asks);
    case 'add_statement':
      return takeText(talk, one, task);
    case 'add_evidence':
      return talk.incoming.uploads.length > 0 ? { uploads: [...talk.incoming.uploads] } : {};
    case 'amend': {
      const change = await takeChange(talk, one, task?.field);
      return Object.keys(change).length > 0 ? { change } : {};
    }
    default:
      return {};
  }
}

/** The newer word counts; a change adds to the changes said before. */
export function mergeCaseSaid(before: CaseSaid, now: CaseSaid): CaseSaid {
  const change = before.change && now.change ? { change: { ...before.change, ...now.change } } : {};
  const uploads = before.uploads && now.uploads ? [...new Set([...before.uploads, ...now.uploads])] : [];
  return { ...before, ...now, ...change, ...(uploads.length > 0 && { uploads }) };
}
