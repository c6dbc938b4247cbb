import type { Reason } from '../../../storage/records';
import { shippedLate } from '../../../policy/late-shipping';
import { groundOf } from '../../../policy/ground';
import { onlyComplains, tellsNothing } from '../../shared/heard';
import { isPiece, type Piece } from '../../shared/pieces';
import type { Talk } from '../../shared/talk';
import type { Desk } from '../../desk';
import type { Said } from '../draft/context';
import { standsStill } from '../goods/fitting';
import { asksSomething } from './question';
import { factsOf } from '../draft/view';

/** What the question just answered told of these very goods ("不喜欢，能退吗" – "那退吧"). */
function toldBefore({ state }: Talk, piece: Piece): Said {
  const { piece: about, claim } = state.answered ?? {};
  return about && claim && isPiece(piece, about) ? claim : {};
}

const GIVING_UP = 'no_longer_needed';

/** A reason of this name, and the rest. */
function apart({ reason, ...rest }: Said, name: Reason): { loose: Said; firm: Said } {
  return reason === name
    ? { loose: { reason }, firm: rest }
    : { loose: {}, firm: { ...rest, ...(reason && { reason }) } };
}

/**
 * What the message and the answer before it tell of these goods: what was told to be wrong outweighs "I don't want it
 * any more", and the records know better than "not sent yet" whether it is late.
 */
export async function toldOf(talk: Talk, piece: Piece, words: Said, known: Said): Promise<Said> {
  // A reason that was pressed is meant as it reads.
  const now = talk.heard.pressed ? { loose: {}, firm: words } : apart(words, GIVING_UP);
  const before = apart(toldBefore(talk, piece), 'not_shipped');
  const told = { ...before.firm, ...now.firm };
  const waited = await waitedFor(talk, piece, { ...known, ...told });
  const loose = { ...now.loose, ...before.loose };
  const isBetter = loose.reason === undefined || waited.reason === 'late_shipping';
  return { ...loose, ...(isBetter && waited), ...told };
}

/** Not wanted because it never came, or refused for what it looked like: the parcel is the reason, the seller's side (F1). */
export function bySeller({ desk, state }: Talk, said: Said, known: Said, piece: Piece): Said {
  const { received, story } = { ...known, ...said };
  // What was seen wrong at the door was done on the way (X6).
  if (said.reason === 'quality_defect' && story === 'refused')
    return { ...said, reason: 'damaged_in_transit' };
  if (said.reason !== GIVING_UP || piece.order.status === 'paid') return said;
  if (story === 'lost') return { ...said, reason: 'lost_parcel' };
  if (story === undefined && askedWhere(state.answered, piece) && isStill(piece, desk.now))
    return { ...said, reason: 'lost_parcel', story: 'lost' };
  return received === false && story !== 'refused' ? { ...said, reason: 'not_received' } : said;
}

const isStill = (piece: Piece, now: number): boolean =>
  piece.order.status === 'shipped' && standsStill(piece, now);

/** The carrier says that all of it is lost: nobody has to be asked why it is not wanted any more. */
const isLost = ({ order: { status, parcels } }: Piece): boolean =>
  status === 'shipped' && parcels.length > 0 && parcels.every((parcel) => parcel.status === 'lost');

/**
 * Money back right after "where is it?": the records tell why, where the goods left late or stand still, and nobody
 * has to be asked.
 */
export async function waitedFor(
  talk: Talk,
  piece: Piece,
  known: Said,
  before = talk.state.answered,
): Promise<Said> {
  const { desk, state, heard } = talk;
  // A refused parcel has a reason of its own.
  if (known.reason !== undefined || known.story === 'refused' || asksSomething(heard, state.asked)) return {};
  // "Say something!" wishes for nothing.
  if (onlyComplains(heard) || tellsNothing(heard)) return {};
  const isWithout = known.received === false;
  const isWaited = isWithout || waitsFor(before, piece);
  if (isWaited && piece.order.status === 'paid') return waitedForShipping(desk, piece, isWithout);
  if (isLost(piece) || (isWaited && isStill(piece, desk.now)))
    return { reason: 'lost_parcel', story: 'lost' };
  return isWithout ? { reason: 'not_received' } : {};
}

const askedWhere = (answered: Talk['state']['answered'], piece: Piece): boolean =>
  answered?.intent === 'check_logistics' && isPiece(piece, answered.piece ?? {});

const toldUnsent = (answered: Talk['state']['answered'], piece: Piece): boolean =>
  answered?.claim?.reason === 'not_shipped' && isPiece(piece, answered.piece ?? {});

const waitsFor = (before: Talk['state']['answered'], piece: Piece): boolean =>
  askedWhere(before, piece) || toldUnsent(before, piece);

async function waitedForShipping(desk: Desk, piece: Piece, isWithout: boolean): Promise<Said> {
  if (shippedLate(groundOf(await factsOf(desk, piece)))) return { reason: 'late_shipping' };
  return isWithout ? { reason: 'not_shipped' } : {};
}
