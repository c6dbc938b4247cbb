import type { RequestKind, ShopRequest } from '../../storage/records';
import type { Choice } from '../../replies/reply';
import { matchGoods } from '../application/goods/match-goods';
import { goOn } from '../application/go-on';
import { control } from '../shared/buttons';
import { type Piece, pieceFacts, piecesOf } from '../shared/pieces';
import { remember, say, type Step, type Talk } from '../shared/talk';
import { dropForm } from './controls';
import { forgetForm, formInFront } from './form';
import { requestCard } from './record';
import { again, withdrawing } from './status';

/**
 * Kinds of which the words take something back, by name or, where nothing is under way, by the verb. "Don't cancel it"
 * is said of an interception as well, and where nothing else is open "I want it after all" is.
 */
function kindsCalledOff({ heard, state }: Talk): RequestKind[] {
  const { callsOff: named = [], callsOffThis = [], keepsIt } = heard.request ?? {};
  const isFree = !state.draft && !state.caseTask && !formInFront(state);
  const callsOff = isFree && named.length === 0 ? callsOffThis : named;
  if (callsOff.includes('intercept') || !(keepsIt ?? callsOff.includes('cancel')))
    return callsOff.filter((kind) => kind !== 'cancel');
  return isFree ? [...callsOff, 'intercept'] : callsOff.filter((kind) => kind !== 'cancel');
}

/** Those that the words mean: of the goods that are named, where some are. */
function meant({ heard }: Talk, pieces: readonly Piece[], requests: readonly ShopRequest[]): ShopRequest[] {
  const match = matchGoods(pieces, heard);
  if (heard.pressed || !match.named) return [...requests];
  return requests.filter(({ orderId }) => match.pieces.some(({ order }) => order._id === orderId));
}

const facts = (one: ShopRequest, piece: Piece) => ({ ...pieceFacts(piece), number: one.number });

/** What became of it before, and what helps now. */
function tellOver(talk: Talk, one: ShopRequest, piece: Piece): void {
  const mayAskAgain = one.kind === 'address' || one.state === 'withdrawn';
  const choices = [...(mayAskAgain ? [again(one)] : []), control('person')];
  say(talk, {
    key: `requests.over.${one.state}.${one.kind}`,
    facts: facts(one, piece),
    cards: [requestCard(one)],
    ...(talk.state.draft === undefined && { choices }),
  });
}

/** Taken back at once: it can be asked for again at any time. */
async function withdraw(talk: Talk, { _id, kind, orderId }: ShopRequest, piece: Piece): Promise<void> {
  const { form } = talk.state;
  if (form?.kind === kind && form.orderId === orderId) forgetForm(talk);
  const outcome = await talk.desk.commands.withdrawRequest(_id);
  if (outcome.kind === 'over') return tellOver(talk, outcome.request, piece);
  const isRedirect = kind === 'address' && piece.order.status === 'shipped';
  say(talk, {
    key: `requests.withdrawn.${isRedirect ? 'redirect' : kind}`,
    facts: facts(outcome.request, piece),
    cards: [requestCard(outcome.request)],
    ...(talk.state.draft === undefined && { choices: [again(outcome.request)] }),
  });
}

function askWhich(talk: Talk, requests: readonly ShopRequest[], pieces: readonly Piece[]): void {
  const choices = requests.flatMap((one): Choice[] => {
    const piece = pieces.find(({ order }) => order._id === one.orderId);
    return piece
      ? [{ ...withdrawing(one), label: { key: 'application.goods', facts: pieceFacts(piece) } }]
      : [];
  });
  remember(talk, { offered: [] });
  say(talk, { key: 'requests.ask.which_to_withdraw', choices });
}

/** One of these is withdrawn, or asked which; without an open one the last is told of. */
async function callOff(talk: Talk, requests: readonly ShopRequest[], isSure: boolean): Promise<boolean> {
  const pieces = piecesOf(await talk.desk.orders());
  const open = meant(
    talk,
    pieces,
    requests.filter(({ state }) => state === 'open'),
  );
  const one = open[0] ?? (isSure ? meant(talk, pieces, requests)[0] : undefined);
  const piece = one && pieces.find(({ order }) => order._id === one.orderId);
  if (!piece) return false;
  if (open.length > 1) askWhich(talk, open, pieces);
  else if (open.length === 1) await withdraw(talk, one, piece);
  else tellOver(talk, one, piece);
  return true;
}

/** The form in front holds what is not wanted, and nothing was sent in yet. */
function isOfForm({ state }: Talk, kinds: readonly RequestKind[], requests: readonly ShopRequest[]): boolean {
  const form = formInFront(state);
  if (!form || !kinds.includes(form.kind)) return false;
  return !requests.some(
    (one) => one.kind === form.kind && one.orderId === form.orderId && one.state === 'open',
  );
}

async function pressed(talk: Talk, id: unknown): Promise<boolean> {
  const requests = (await talk.desk.requests()).filter(({ _id }) => _id === id);
  if (!(await callOff(talk, requests, true))) return false;
  await goOn(talk);
  return true;
}

/** What keeps an order is one thing, whichever request it was. */
const ONE_THING: readonly (readonly RequestKind[])[] = [['intercept', 'cancel'], ['invoice'], ['address']];

/** What was asked of the shop is not wanted any more, in words or by its button. */
export const callOffRequests: Step = async (talk) => {
  const { answer, controls, request } = talk.heard;
  if (answer?.field === 'withdraw_request') return pressed(talk, answer.value);
  const kinds = talk.heard.pressed || controls.person ? [] : kindsCalledOff(talk);
  if (kinds.length === 0 || !talk.desk.buyer) return false;
  const requests = (await talk.desk.requests()).filter(({ kind }) => kinds.includes(kind));
  if (isOfForm(talk, kinds, requests)) {
    await dropForm(talk);
    return true;
  }
  let isDone = false;
  for (const group of ONE_THING) {
    const own = requests.filter(({ kind }) => group.includes(kind));
    const isSure = request?.callsOff?.some((kind) => group.includes(kind)) === true;
    if (await callOff(talk, own, isSure)) isDone = true;
  }
  if (isDone) await goOn(talk);
  return isDone;
};
