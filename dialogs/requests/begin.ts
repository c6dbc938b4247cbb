import type { OrderStatus, RequestKind, ShopRequest } from '../../storage/records';
import type { RequestDetail } from '../../nlu/understanding';
import { depositRuling } from '../../policy/deposit';
import { isTaken, requestWay, type RequestWay } from '../../policy/requests';
import type { Form } from '../state';
import type { Ending } from '../answers/handler';
import { whichPiece } from '../answers/which-piece';
import { matchGoods } from '../application/goods/match-goods';
import type { Choice } from '../../replies/reply';
import { control, wish } from '../shared/buttons';
import { type Piece, pieceFacts, piecesOf } from '../shared/pieces';
import { remember, say, type Talk } from '../shared/talk';
import { askAnew, askForm } from './ask';
import { changeForm, DETAILS_OF, forgetForm, openForm } from './form';
import { intentOf } from './intents';
import { tellRequest } from './status';
import { mergeDetails, takeDetails } from './take';

const LIKELY: Record<RequestKind, readonly OrderStatus[]> = {
  invoice: ['paid', 'shipped', 'delivered', 'succeeded'],
  address: ['paid', 'shipped', 'unpaid'],
  intercept: ['shipped'],
  cancel: ['unpaid'],
};

/** Ways on where the request itself cannot be taken down. */
const INSTEAD: Partial<Record<`${RequestKind}.${string}`, Choice[]>> = {
  'intercept.too_late': [wish('request_refund_only'), control('person')],
  'address.own_page': [control('person')],
};

/** "Is it done?" is about the one that was asked for, where no goods are named. */
async function askedBefore(talk: Talk, kind: RequestKind): Promise<Piece | undefined> {
  const requests = (await talk.desk.requests()).filter((one) => one.kind === kind);
  const pieces = piecesOf(await talk.desk.orders());
  if (requests.length === 0 || talk.heard.answer || matchGoods(pieces, talk.heard).named) return undefined;
  const open = requests.filter(({ state }) => state === 'open');
  const [one, ...others] = talk.heard.request?.asksWhetherDone ? [open[0] ?? requests[0]] : open;
  if (!one || others.length > 0) return undefined;
  return pieces.find(({ order }) => order._id === one.orderId);
}

/** The request of this kind that the order has: an open one first, else the newest. */
async function requestOf(talk: Talk, kind: RequestKind, orderId: string): Promise<ShopRequest | undefined> {
  const own = (await talk.desk.requests()).filter((one) => one.kind === kind && one.orderId === orderId);
  return own.find(({ state }) => state === 'open') ?? own[0];
}

/**
 * Takes down a request to the shop: what the message says of it is kept, the order is settled, one that stands
 * already is told, and what the order does not allow is said with what helps instead.
 */
export async function takeDown(talk: Talk, kind: RequestKind): Promise<Ending> {
  keepSaid(talk, kind);
  const piece = (await askedBefore(talk, kind)) ?? (await whichPiece(talk, intentOf(kind), LIKELY[kind]));
  return piece ? beginFor(talk, kind, piece) : 'asks';
}

/** The same where it is clear for which order. */
export async function takeDownFor(talk: Talk, kind: RequestKind, piece: Piece): Promise<Ending> {
  keepSaid(talk, kind);
  return beginFor(talk, kind, piece);
}

/** What the message names is kept while the order is asked for. */
function keepSaid(talk: Talk, kind: RequestKind): void {
  const before = talk.state.form;
  const own = before?.kind === kind && before.orderId === undefined ? before : undefined;
  const { facts } = takeDetails(talk.heard, kind);
  openForm(talk, kind, mergeDetails(own?.facts ?? {}, facts));
  const wants = DETAILS_OF[kind].filter((detail) => talk.heard.request?.details?.includes(detail));
  const kept = wants.length > 0 ? wants : own?.wants;
  if (kept) changeForm(talk, { wants: kept });
}

/** What a message wants of a request, beside which order. */
interface Wish {
  /** Only asked whether it is done. */
  asksOnly: boolean;
  /** A detail that is to be another, of which the new value is not said. */
  wanted: RequestDetail | undefined;
  /** Something new for the request, so that one that is open is amended. */
  brings: boolean;
}

function wishOf({ heard }: Talk, { facts, wants = [] }: Form): Wish {
  const isBare = Object.keys(facts).length === 0;
  const asksOnly = heard.request?.asksWhetherDone === true && isBare;
  const wanted = asksOnly ? undefined : wants.find((detail) => facts[detail] === undefined);
  return { asksOnly, wanted, brings: !isBare || wanted !== undefined || heard.answer?.field === 'request' };
}

function sayNotTaken(talk: Talk, kind: RequestKind, way: RequestWay, piece: Piece): void {
  const deposit = depositRuling({ order: piece.order, now: talk.desk.now });
  const choices = INSTEAD[`${kind}.${way}`] ?? [control('person')];
  say(talk, {
    key: `requests.not_taken.${kind}.${way}`,
    facts: pieceFacts(piece),
    ...(way === 'person' && deposit && { because: [deposit] }),
    ...(talk.state.draft === undefined && { choices }),
  });
}

/** The same with the order settled. */
export async function beginFor(talk: Talk, kind: RequestKind, piece: Piece): Promise<Ending> {
  const form = talk.state.form?.kind === kind ? talk.state.form : openForm(talk, kind, {});
  const before = await requestOf(talk, kind, piece.order._id);
  const wish = wishOf(talk, form);
  const way = requestWay(kind, piece.order);
  if (before && !wish.brings && (before.state === 'open' || wish.asksOnly)) {
    forgetForm(talk);
    tellRequest(talk, before, piece);
    return 'answered';
  }
  if (!isTaken(way)) {
    forgetForm(talk);
    sayNotTaken(talk, kind, way, piece);
    return 'answered';
  }
  if (before?.state === 'open') await amend(talk, form, before, wish);
  else await begin(talk, form, piece, wish.asksOnly ? 'not_yet' : way);
  return 'asks';
}

/** The order of an unpaid one is closed by one question; anything else says first what will be done. */
async function begin(talk: Talk, form: Form, piece: Piece, lead: string): Promise<void> {
  remember(talk, { form: { ...form, orderId: piece.order._id } });
  if (form.kind !== 'cancel')
    say(talk, { key: `requests.begin.${form.kind}.${lead}`, facts: pieceFacts(piece) });
  await askForm(talk);
}

async function amend(
  talk: Talk,
  form: Form,
  { orderId, facts }: ShopRequest,
  { wanted }: Wish,
): Promise<void> {
  const open = { ...form, orderId, facts: mergeDetails(facts, form.facts) };
  remember(talk, { form: open });
  await (wanted ? askAnew(talk, open, wanted) : askForm(talk));
}
