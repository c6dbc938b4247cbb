import { claimOf } from '../../policy/casework/claim-of';
import type { SizeTerms } from '../../policy/casework/setting';
import type { Case } from '../../storage/records';
import type { CaseworkContext } from './act-on-case';
import { caseFacts } from './case-facts';
import { frozenFreight } from './claimed-fields';

/** Who pays, and what comes back, whichever way a disputed size is ruled: by the order it belongs to (F4, F5, F8, F10). */
export async function sizeTerms(context: CaseworkContext, one: Case): Promise<SizeTerms> {
  const facts = await caseFacts(context, one, claimOf(one));
  const ruledAs = (reason: keyof SizeTerms): SizeTerms[typeof reason] => {
    const { freight } = context.assess({ ...facts, claim: claimOf(one, { reason }) });
    return { freight: frozenFreight(freight), outboundFreightFen: freight.outboundRefundFen };
  };
  return { not_as_described: ruledAs('not_as_described'), wrong_size: ruledAs('wrong_size') };
}
