import type { Choice, Reply } from '../../../replies/reply';
import { carrierFact } from '../../shared/carriers';
import type { Talk } from '../../shared/talk';
import { answerTo } from '../choices';
import { caseFacts } from '../facts';
import type { CaseSaid } from '../state';
import type { Begun } from '../task';

const CARRIERS = ['sf', 'yto', 'zto', 'sto', 'yunda', 'jd', 'ems'];

/** The carriers whose numbers look so, else the usual ones, and the one that was named. */
function carrierChoices({ heard }: Talk, { waybill, carrier }: CaseSaid): Choice[] {
  const likely = heard.entities.waybills?.find(({ number }) => number === waybill)?.carriers ?? [];
  const shown = new Set([...(likely.length > 0 ? likely : CARRIERS), ...(carrier ? [carrier] : [])]);
  return [...shown].map((one) => answerTo('carrier', one, { key: `cases.carrier.${one}` }));
}

/** Whose parcel it is; where one was named that the number does not look like, that is said. */
export function carrierQuestion(talk: Talk, { one, said }: Begun): Reply {
  const { waybill = '', carrier } = said;
  return {
    key: carrier === undefined ? 'cases.ask.carrier' : 'cases.ask.carrier_unlikely',
    facts: { ...caseFacts(one), waybill, ...(carrier !== undefined && { carrier: carrierFact(carrier) }) },
    choices: carrierChoices(talk, said),
  };
}
