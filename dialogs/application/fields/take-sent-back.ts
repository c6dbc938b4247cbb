import type { SentBack } from '../../../policy/facts';
import { takePaid } from '../../casework/taking/take-freight';
import { takeWaybill } from '../../casework/taking/take-waybill';
import type { Piece } from '../../shared/pieces';
import type { Heard } from '../../shared/heard';
import { say, type Talk } from '../../shared/talk';
import { asksFor, type Context, type Said } from '../draft/context';

/** The parcel that goes back is told of: in so many words, because its number was asked for, or to correct it. */
function tellsOfParcel({ heard }: Talk, { asked, known }: Context): boolean {
  if (heard.pressed || heard.hints.sentBack === false) return false;
  if (heard.hints.sentBack && !heard.hints.asks) return true;
  if (!known.sentBack) return false;
  const { waybills = [], carriers = [] } = heard.entities;
  return asksFor({ asked }, 'sent_back') || waybills.length + carriers.length > 0 || tellsFreight(heard);
}

/** A sum is named for the way back (F9). */
const tellsFreight = (heard: Heard): boolean =>
  heard.hints.asks !== true && takePaid({ heard }, false).paidFen !== undefined;

const isSame = (one: SentBack, other: SentBack | undefined): boolean =>
  other !== undefined &&
  one.waybill === other.waybill &&
  one.carrier === other.carrier &&
  one.paidFen === other.paidFen;

/** Another number is another parcel, whose carrier is not the one told before. */
async function parcelIn(talk: Talk, { asked }: Context, before: SentBack = {}): Promise<SentBack> {
  const asks = asksFor({ asked }, 'sent_back') && before.waybill !== undefined ? 'carrier' : undefined;
  const { waybill = before.waybill, carrier } = await takeWaybill(talk, asks);
  const kept = waybill === before.waybill ? before.carrier : undefined;
  const known = carrier ?? kept;
  const { paidFen = before.paidFen } = takePaid(talk, false);
  return {
    ...(waybill !== undefined && { waybill }),
    ...(known !== undefined && { carrier: known }),
    ...(paidFen !== undefined && { paidFen }),
  };
}

/** What was told of a parcel is taken back: it went freight-collect and is refused (F9), or never left (X5). */
const takesParcelBack = ({ heard: { hints, casework } }: Talk, known: Said): boolean =>
  known.sentBack !== undefined && (hints.sentBack === false || casework?.collect === true);

/** Said of the parcel that goes back, whatever the message reads like: taken back, another number, its freight. */
export const isAboutParcel = (talk: Talk, known: Said): boolean =>
  takesParcelBack(talk, known) ||
  (known.sentBack !== undefined &&
    talk.heard.hints.asks !== true &&
    ((talk.heard.entities.waybills ?? []).length > 0 || tellsFreight(talk.heard)));

/** The goods stay here after all: said, and no longer known. */
export function forgetParcel(talk: Talk, known: Said): (keyof Said)[] {
  if (!takesParcelBack(talk, known)) return [];
  if (talk.heard.casework?.collect) refuseCollect(talk);
  else say(talk, { key: 'heard.not_sent' });
  return ['sentBack'];
}

/** Refused by the shop whoever sends it: told at once, and not taken for a parcel that comes (F9). */
function refuseCollect(talk: Talk): void {
  const because = (['refused.collect', 'instead.prepay'] as const).map((key) => ({
    key: `casework.${key}`,
    facts: {},
    rules: ['F9' as const],
  }));
  say(talk, { key: 'heard.collect', because });
}

/** What goes back is returned, whatever else was wished for it; only what came can be sent. */
function impliedBy(talk: Talk, words: Said, { settled }: Context): Said {
  const service = words.service ?? settled.service;
  return {
    ...((service === undefined || service === 'refund_only') && { service: 'return_refund' as const }),
    ...(words.story !== 'refused' && talk.heard.hints.received === undefined && { received: true }),
  };
}

/** Goods that were sent back without a word before, with what is told of their parcel (X5). */
export async function takeSentBack(talk: Talk, words: Said, context: Context): Promise<Said> {
  if (!tellsOfParcel(talk, context) || takesParcelBack(talk, context.known)) return {};
  if (talk.heard.casework?.collect) {
    refuseCollect(talk);
    return {};
  }
  const before = context.known.sentBack;
  const sentBack = await parcelIn(talk, context, before);
  if (before && isSame(sentBack, before)) return { sentBack: before };
  return { ...(!before && impliedBy(talk, words, context)), sentBack };
}

const HERE: readonly Piece['order']['status'][] = ['delivered', 'succeeded'];

const hasCome = ({ order, line }: Piece): boolean =>
  HERE.includes(order.status) ||
  order.parcels.some(
    ({ status, contents }) => status === 'signed' && contents.some(({ lineId }) => lineId === line.lineId),
  );

/** "It went back": of goods that came the buyer sent it, of others the carrier did (T7). */
export function whoSentIt(said: Said, piece: Piece): Said {
  if (!said.sentBack || said.story !== 'refused') return said;
  const { sentBack, story, ...rest } = said;
  return hasCome(piece) ? { ...rest, sentBack } : { ...rest, story };
}
