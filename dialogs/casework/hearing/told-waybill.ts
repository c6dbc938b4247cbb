import type { Case } from '../../../storage/records';
import { formInFront } from '../../requests/form';
import type { Talk } from '../../shared/talk';
import { awaitsParcel, type Wanted } from './means';
import { byNumber } from './pick-case';

/** A number that is a parcel's: none of the buyer's orders or cases, and no parcel that the shop sent. */
export async function foreignWaybill(talk: Talk, cases: readonly Case[]) {
  const { waybills = [] } = talk.heard.entities;
  if (waybills.length === 0) return undefined;
  const orders = await talk.desk.orders();
  const own = [
    ...orders.flatMap((one) => [one.number, ...one.parcels.map(({ waybill }) => waybill)]),
    ...cases.map(({ resendLeg }) => resendLeg?.waybill),
  ];
  return waybills.find(({ number }) => !own.includes(number) && byNumber(number, cases).length === 0);
}

/** Returns that travel under a number in the message, which is asked about. */
function askedAbout({ heard: { entities, hints, casework } }: Talk, cases: readonly Case[]): Case[] {
  if (!hints.asks && !casework?.awaited?.includes('standing')) return [];
  const numbers = (entities.waybills ?? []).map(({ number }) => number);
  return cases.filter(
    ({ returnLeg: { waybill } = {} }) => waybill !== undefined && numbers.includes(waybill),
  );
}

/** A parcel that goes back: its number, or that it went freight-collect. */
export async function tellsOfParcel(talk: Talk, cases: readonly Case[]): Promise<boolean> {
  if (!awaitsParcel(talk, cases)) return false;
  return talk.heard.casework?.collect === true || (await foreignWaybill(talk, cases)) !== undefined;
}

/** The number of a parcel that goes back, told though something else was asked; of an address a number may be a phone. */
async function tellsNumber(talk: Talk, cases: readonly Case[]): Promise<boolean> {
  const { heard, state } = talk;
  const field = state.asked?.about === 'field' ? state.asked.field : undefined;
  const isSaid = heard.casework?.wishes?.includes('enter_waybill') === true;
  const isOfDraft = field === 'sent_back' || (field === 'address' && !isSaid);
  if (formInFront(state) || isOfDraft || !awaitsParcel(talk, cases)) return false;
  return (await foreignWaybill(talk, cases)) !== undefined;
}

/** The number of a return: asked about where it stands there already, else told. */
export async function wantedByNumber(talk: Talk, cases: readonly Case[]): Promise<Wanted | undefined> {
  const asked = askedAbout(talk, cases);
  if (asked.length > 0) return { wish: 'progress', cases: asked };
  return (await tellsNumber(talk, cases)) ? { wish: 'enter_waybill', cases } : undefined;
}
