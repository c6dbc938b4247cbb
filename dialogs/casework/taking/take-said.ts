import type { Case } from '../../../storage/records';
import type { Talk } from '../../shared/talk';
import type { CaseSaid, CaseTask, CaseWish } from '../state';
import { takeChange } from './take-change';
import { takeFreight, takePaid } from './take-freight';
import { takeObjection } from './take-objection';
import { takeOffer } from './take-offer';
import { takeStatement } from './take-statement';
import { takeParcel } from './take-waybill';

/** The question that is open, and what was said for it before. */
type Asked = Pick<CaseTask, 'asks' | 'field'> & Partial<Pick<CaseTask, 'said'>>;

/** Everything the message says for this act, whatever was asked. */
export async function takeSaid(talk: Talk, one: Case, wish: CaseWish, task?: Asked): Promise<CaseSaid> {
  const asks = task?.asks;
  switch (wish) {
    case 'enter_waybill':
      return { ...(await takeParcel(talk, one, task)), ...takePaid(talk, false) };
    case 'claim_freight':
      return takeFreight(talk, asks);
    case 'offer':
    case 'counter_offer':
    case 'change_to_refund':
      return takeOffer(talk, one, asks);
    case 'answer_objection':
      return takeObjection(talk, asks);
    case 'add_statement':
      return takeStatement(talk, one, task);
    case 'add_evidence':
      return talk.incoming.uploads.length > 0 ? { uploads: [...talk.incoming.uploads] } : {};
    case 'amend': {
      const change = await takeChange(talk, one, task?.field);
      return Object.keys(change).length > 0 ? { change } : {};
    }
    default:
      return {};
  }
}

/** The newer word counts, also of a carrier that was doubted; a change adds to the changes said before. */
export function mergeCaseSaid({ unlikely, ...before }: CaseSaid, now: CaseSaid): CaseSaid {
  void unlikely;
  const change = before.change && now.change ? { change: { ...before.change, ...now.change } } : {};
  const uploads = before.uploads && now.uploads ? [...new Set([...before.uploads, ...now.uploads])] : [];
  return { ...before, ...now, ...change, ...(uploads.length > 0 && { uploads }) };
}
