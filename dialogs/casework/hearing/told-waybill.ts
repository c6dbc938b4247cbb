import type { Case } from '../../../storage/records';
import { formInFront } from '../../requests/form';
import type { Talk } from '../../shared/talk';
import { awaitsParcel } from './means';
import { byNumber } from './pick-case';

/** A number that is a parcel's and not one of the buyer's orders or cases. */
export async function foreignWaybill(talk: Talk, cases: readonly Case[]) {
  const { waybills = [] } = talk.heard.entities;
  if (waybills.length === 0) return undefined;
  const orders = (await talk.desk.orders()).map(({ number }) => number);
  const isOwn = (number: string) =>
    orders.some((order) => order === number) || byNumber(number, cases).length > 0;
  return waybills.find(({ number }) => !isOwn(number));
}

/** A parcel that goes back: its number, or that it went freight-collect. */
export async function tellsOfParcel(talk: Talk, cases: readonly Case[]): Promise<boolean> {
  if (!awaitsParcel(talk, cases)) return false;
  return talk.heard.casework?.collect === true || (await foreignWaybill(talk, cases)) !== undefined;
}

/** The number of a parcel that goes back, told though something else was asked; of an address a number may be a phone. */
export async function tellsNumber(talk: Talk, cases: readonly Case[]): Promise<boolean> {
  const { heard, state } = talk;
  const field = state.asked?.about === 'field' ? state.asked.field : undefined;
  const isSaid = heard.casework?.wishes?.includes('enter_waybill') === true;
  const isOfDraft = field === 'sent_back' || (field === 'address' && !isSaid);
  if (formInFront(state) || isOfDraft || !awaitsParcel(talk, cases)) return false;
  return (await foreignWaybill(talk, cases)) !== undefined;
}
