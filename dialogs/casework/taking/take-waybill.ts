import type { Case } from '../../../storage/records';
import { tellsNothing, yesOrNo } from '../../shared/heard';
import type { Talk } from '../../shared/talk';
import type { CaseSaid, CaseTask } from '../state';
import { foreignWaybill } from '../hearing/told-waybill';

type Asks = CaseTask['asks'] | undefined;

/** A carrier that nobody knows here is taken by its name, where that is short enough to be one. */
const NAME_UP_TO = 16;

type Found = Awaited<ReturnType<typeof foreignWaybill>>;

/** What asks, or says something that a case may be waiting for, names nobody. */
const isNoName = (heard: Talk['heard']): boolean =>
  heard.pressed ||
  heard.hints.asks === true ||
  heard.casework !== undefined ||
  tellsNothing(heard) ||
  yesOrNo(heard) !== undefined;

/** Asked for it alone, a short name is one, also of a carrier that nobody knows here. */
function nameIn({ heard }: Talk, asks: Asks): string | undefined {
  const text = heard.text.trim();
  const isName = asks === 'carrier' && text !== '' && text.length <= NAME_UP_TO;
  return isName && !isNoName(heard) ? text : undefined;
}

/** Whose it is: pressed or named, else told before, else the only one whose numbers look so. */
function carrierIn(talk: Talk, asks: Asks, found: Found, before: string | undefined): string | undefined {
  const { answer, entities } = talk.heard;
  if (answer?.field === 'carrier') return String(answer.value);
  const [named] = entities.carriers ?? [];
  if (named !== undefined) return named;
  if (before !== undefined && (found || yesOrNo(talk.heard) === true)) return before;
  const [only, ...more] = found?.carriers ?? [];
  if (only !== undefined && more.length === 0) return only;
  return found ? undefined : nameIn(talk, asks);
}

/** Its numbers look otherwise, and the buyer was not asked about that. */
function isUnlikely(carrier: string | undefined, asks: Asks, found: Found): boolean {
  const likely: readonly string[] = found?.carriers ?? [];
  return asks !== 'carrier' && carrier !== undefined && likely.length > 0 && !likely.includes(carrier);
}

type Parcel = Pick<CaseSaid, 'waybill' | 'carrier' | 'unlikely' | 'collect'>;

/** The number that is no order's, its carrier, named with it or `before`, and whether it went freight-collect (F9). */
export async function takeWaybill(talk: Talk, asks: Asks, before?: string): Promise<Parcel> {
  const found = await foreignWaybill(talk, await talk.desk.cases());
  const carrier = carrierIn(talk, asks, found, before);
  return {
    ...(found && { waybill: found.number }),
    ...(carrier !== undefined && { carrier }),
    ...(isUnlikely(carrier, asks, found) && { unlikely: true as const }),
    ...(talk.heard.casework?.collect && { collect: true }),
  };
}

/** "Not ZTO, it's YTO": another carrier of the number that stands there. */
function enteredBefore({ heard }: Talk, { returnLeg: { waybill, carrier } = {} }: Case): Parcel {
  const [named] = heard.entities.carriers ?? [];
  return waybill !== undefined && named !== undefined && named !== carrier ? { waybill } : {};
}

/** The same of a case; a carrier told before without a number, or with one that it does not fit, still counts. */
export async function takeParcel(
  talk: Talk,
  one: Case,
  { asks, said: { carrier, waybill, unlikely } = {} }: Partial<Pick<CaseTask, 'asks' | 'said'>> = {},
): Promise<Parcel> {
  const before = waybill === undefined || unlikely ? carrier : undefined;
  return { ...enteredBefore(talk, one), ...(await takeWaybill(talk, asks, before)) };
}
