import { isOpen } from '../../../policy/case-states';
import { isTaken, requestWay } from '../../../policy/requests';
import type { Case } from '../../../storage/records';
import { namesInvoice } from '../../answers/cancel-order';
import { matchGoods } from '../../application/goods/match-goods';
import { goOn } from '../../application/go-on';
import { takeDownFor } from '../../requests/begin';
import { formInFront } from '../../requests/form';
import { control } from '../../shared/buttons';
import { sureIntent } from '../../shared/heard';
import { isPiece, type Piece, pieceFacts, pieceKey, piecesOf } from '../../shared/pieces';
import { remember, say, type Step, type Talk } from '../../shared/talk';
import { askTask } from '../asking/ask-task';
import { begin } from '../acting/begin';
import { answerTo } from '../choices';
import { mayDo } from '../setting';
import { takeSaid } from '../taking/take-said';
import { openTask, talkOf } from '../task';

/** What may still go to an address of the buyer's: a parcel of an order, or what a case sends back to him. */
type Target = { piece: Piece } | { one: Case; piece: Piece };

const FIELD = 'wrong_address';
const valueOf = (target: Target): string => ('one' in target ? target.one._id : pieceKey(target.piece));

/** Something is to be sent to the buyer, or to be mended at his place. */
const sendsAddress = (one: Case): boolean =>
  isOpen(one) &&
  one.state !== 'refund_due' &&
  (one.service === 'exchange' || one.service === 'repair' || one.agreement?.remedy === 'replacement');

/** Orders still on their way that no such case is about, and the cases. */
async function targetsOf({ desk }: Talk, cases: readonly Case[]): Promise<Target[]> {
  const pieces = piecesOf(await desk.orders());
  const sending = cases.filter(sendsAddress).flatMap((one): Target[] => {
    const piece = pieces.find((own) => isPiece(own, one));
    return piece ? [{ one, piece }] : [];
  });
  const coming = pieces.filter(({ order }, index) => {
    const isFirst = pieces.findIndex((own) => own.order._id === order._id) === index;
    return isFirst && isTaken(requestWay('address', order));
  });
  return [...coming.map((piece) => ({ piece })), ...sending];
}

/** Those of the goods that are named, where some are. */
async function meant(talk: Talk, targets: Target[]): Promise<Target[]> {
  const match = matchGoods(piecesOf(await talk.desk.orders()), talk.heard);
  if (!match.named) return targets;
  const named = targets.filter(({ piece }) => match.pieces.some((own) => pieceKey(own) === pieceKey(piece)));
  return named.length > 0 ? named : targets;
}

/** A repair's address is a field of the application; to what is sent out the seller puts it (T4). */
async function tellOfCase(talk: Talk, one: Case): Promise<void> {
  talkOf(talk, one);
  const isTold = (talk.heard.entities.addresses ?? []).length > 0;
  if (one.repair?.address !== undefined && mayDo(talk, one, 'amend')) {
    const value = { asks: 'value', field: 'address' } as const;
    const said = isTold ? await takeSaid(talk, one, 'amend', value) : {};
    if (said.change?.address !== undefined) return begin(talk, 'amend', one, said);
    openTask(talk, { wish: 'amend', caseId: one._id, ...value, said: {} });
    return askTask(talk);
  }
  const text = isTold ? { text: talk.heard.text.trim() } : {};
  await begin(talk, 'add_statement', one, { about: 'address', ...text });
}

async function take(talk: Talk, target: Target): Promise<void> {
  if ('one' in target) return tellOfCase(talk, target.one);
  if ((await takeDownFor(talk, 'address', target.piece)) === 'answered') await goOn(talk);
}

function askWhich(talk: Talk, targets: readonly Target[]): void {
  const choices = targets.map((target) => {
    const key = 'one' in target ? `cases.address.of_${target.one.service}` : 'cases.address.of_order';
    return answerTo(FIELD, valueOf(target), { key, facts: pieceFacts(target.piece) });
  });
  remember(talk, { offered: [] });
  say(talk, { key: 'cases.address.which', choices });
}

/** The buttons last shown ask which address is meant. */
const mayName = ({ heard, state }: Pick<Talk, 'heard' | 'state'>): boolean =>
  !heard.pressed &&
  state.offered?.some(({ value }) => value.kind === 'answer' && value.field === FIELD) === true;

/** Asked which, it is told by what it is for ("the exchange"). */
function byService({ heard, state }: Talk, targets: readonly Target[]): Target[] {
  const service = heard.hints.service ?? heard.casework?.services?.[0];
  if (!mayName({ heard, state }) || service === undefined) return [];
  const named = targets.filter((target) => 'one' in target && target.one.service === service);
  return named.length === 1 ? named : [];
}

const isFree = ({ heard, state }: Talk): boolean =>
  !(heard.pressed || state.draft || state.caseTask || formInFront(state));

/** Said of an address, with nothing in the making that has one. */
const isMeant = (talk: Talk): boolean => isFree(talk) && talk.heard.controls.correct === 'address';

/** "Send the new one to my office": where what comes in exchange is to go. */
function isOfNewOne({ heard }: Talk): boolean {
  const { mentions = [], entities, request } = heard;
  if (!mentions.includes('replacement')) return false;
  const isPlace = (entities.addresses ?? []).length > 0 || request?.details?.includes('address') === true;
  return isPlace || sureIntent(heard) === 'change_address';
}

/** Another place is wished, by which words ever. */
const wishesPlace = (talk: Talk): boolean =>
  isFree(talk) && (isOfNewOne(talk) || sureIntent(talk.heard) === 'change_address');

/** Of an exchange or a repair where it names what that sends, or where no order's address could be meant. */
async function bySending(talk: Talk, all: Target[]): Promise<Target[] | undefined> {
  const sending = all.filter((target) => 'one' in target);
  const isOfThose = isOfNewOne(talk) || sending.length === all.length;
  return sending.length > 0 && isOfThose ? meant(talk, sending) : undefined;
}

/** Which of them the message is about; undefined where it is about something else. */
async function pointedAt(talk: Talk, all: Target[]): Promise<Target[] | undefined> {
  const { answer } = talk.heard;
  const pressed = answer?.field === FIELD ? all.filter((target) => valueOf(target) === answer.value) : [];
  if (pressed.length > 0) return pressed;
  const named = byService(talk, all);
  if (named.length > 0) return named;
  if (isMeant(talk) && !namesInvoice(talk)) return meant(talk, all);
  return wishesPlace(talk) ? bySending(talk, all) : undefined;
}

/** "The address is wrong", with a case open: of which parcel, where it is not clear, and never a guess. */
export const hearWrongAddress: Step = async (talk) => {
  const isPossible =
    talk.heard.answer?.field === FIELD || isMeant(talk) || wishesPlace(talk) || mayName(talk);
  if (!talk.desk.buyer || !isPossible) return false;
  const cases = (await talk.desk.cases()).filter(isOpen);
  const targets = cases.length > 0 ? await pointedAt(talk, await targetsOf(talk, cases)) : undefined;
  if (!targets) return false;
  const [target, ...others] = targets;
  if (!target) say(talk, { key: 'cases.address.none', choices: [control('person')] });
  else if (others.length > 0) askWhich(talk, targets);
  else await take(talk, target);
  return true;
};
