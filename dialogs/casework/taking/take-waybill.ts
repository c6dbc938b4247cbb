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

/** Pressed or named, else the only one whose numbers look so. */
function carrierIn(talk: Talk, asks: Asks, found: Found): string | undefined {
  const { answer, entities } = talk.heard;
  if (answer?.field === 'carrier') return String(answer.value);
  const [named] = entities.carriers ?? [];
  if (named !== undefined) return named;
  const [only, ...more] = found?.carriers ?? [];
  if (only !== undefined && more.length === 0) return only;
  return found ? undefined : nameIn(talk, asks);
}

/** The number that is no order's, its carrier, and whether it went freight-collect (F9). */
export async function takeWaybill(
  talk: Talk,
  asks: Asks,
): Promise<Pick<CaseSaid, 'waybill' | 'carrier' | 'collect'>> {
  const found = await foreignWaybill(talk, await talk.desk.cases());
  const carrier = carrierIn(talk, asks, found);
  return {
    ...(found && { waybill: found.number }),
    ...(carrier !== undefined && { carrier }),
    ...(talk.heard.casework?.collect && { collect: true }),
  };
}
