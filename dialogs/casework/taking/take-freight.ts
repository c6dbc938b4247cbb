import { fenOf } from '../../shared/money';
import type { Talk } from '../../shared/talk';
import type { CaseSaid } from '../state';

/** What was paid for the parcel: a sum, or a bare number where it was asked for or freight is what is spoken of. */
export function takePaid({ heard }: Pick<Talk, 'heard'>, isAsked: boolean): Pick<CaseSaid, 'paidFen'> {
  const { money, numbers } = heard.entities;
  const { wishes = [], laidOut } = heard.casework ?? {};
  const isBesideParcel = laidOut === true && heard.entities.waybills !== undefined;
  const isOfFreight = isBesideParcel || wishes.includes('claim_freight');
  if (!isAsked && !isOfFreight) return {};
  const [bare] = numbers;
  const fen = money.at(-1)?.fen ?? (bare === undefined ? undefined : fenOf(bare));
  return fen !== undefined && fen > 0 ? { paidFen: fen } : {};
}

/** The sum and the pictures of the slip, whichever is told first. */
export function takeFreight(talk: Talk): CaseSaid {
  const uploads = [...talk.incoming.uploads];
  return { ...takePaid(talk, true), ...(uploads.length > 0 && { uploads }) };
}
