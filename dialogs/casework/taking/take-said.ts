import type { Case } from '../../../storage/records';
import { figuresIn, mergeFigures } from '../../application/evidence/figures';
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

type Take = (talk: Talk, one: Case, task: Asked | undefined) => CaseSaid | Promise<CaseSaid>;

const takeTerms: Take = (talk, one, task) => takeOffer(talk, one, task?.asks);

/** Figures beside those that were told before (F7). */
const takeMeasures: Take = (talk, one, task) => {
  const measures = figuresIn(talk, one.listing.measurements, task?.asks === 'measures');
  const before = task?.said?.measures ?? one.sizes?.buyer ?? [];
  return measures.length > 0 ? { measures: mergeFigures(before, measures) } : {};
};

const TAKES: Partial<Record<CaseWish, Take>> = {
  enter_waybill: async (talk, one, task) => ({
    ...(await takeParcel(talk, one, task)),
    ...takePaid(talk, false),
  }),
  claim_freight: takeFreight,
  offer: takeTerms,
  counter_offer: takeTerms,
  change_to_refund: takeTerms,
  answer_objection: (talk, _one, task) => takeObjection(talk, task?.asks),
  add_statement: takeStatement,
  add_evidence: ({ incoming: { uploads } }) => (uploads.length > 0 ? { uploads: [...uploads] } : {}),
  submit_measurements: takeMeasures,
  amend: async (talk, one, task) => {
    const change = await takeChange(talk, one, task?.field);
    return Object.keys(change).length > 0 ? { change } : {};
  },
};

/** Everything the message says for this act, whatever was asked. */
export const takeSaid = async (talk: Talk, one: Case, wish: CaseWish, task?: Asked): Promise<CaseSaid> =>
  (await TAKES[wish]?.(talk, one, task)) ?? {};

/** The newer word counts, also of a carrier that was doubted; a change adds to the changes said before. */
export function mergeCaseSaid({ unlikely, ...before }: CaseSaid, now: CaseSaid): CaseSaid {
  void unlikely;
  const change = before.change && now.change ? { change: { ...before.change, ...now.change } } : {};
  const uploads = before.uploads && now.uploads ? [...new Set([...before.uploads, ...now.uploads])] : [];
  return { ...before, ...now, ...change, ...(uploads.length > 0 && { uploads }) };
}
