import { tellReturnPolicy } from '../../answers/return-policy';
import { goOn } from '../../application/go-on';
import { remember, type Step, type Talk } from '../../shared/talk';
import { wishOnCase } from '../hearing/hear-case';
import type { Case } from '../../../storage/records';
import { isOpen } from '../../../policy/case-states';

/** The case that was talked about, else the only one that is over, else the only one. */
function caseMeant({ state }: Talk, cases: readonly Case[]): Case | undefined {
  const over = cases.filter((one) => !isOpen(one));
  const [only, ...others] = over.length > 0 ? over : cases;
  return cases.find(({ _id }) => _id === state.lastCase) ?? (others.length === 0 ? only : undefined);
}

/** "May I apply again?" after a case: what the rules leave open for its goods (W4). */
export const tellAgain: Step = async (talk) => {
  const { request, pressed } = talk.heard;
  if (!request?.asksAgain || pressed || talk.state.draft || !talk.desk.buyer) return false;
  const one = caseMeant(talk, await talk.desk.cases());
  if (!one) return false;
  // While one is open, that is what can be gone on with.
  if (isOpen(one)) return wishOnCase(talk, 'progress');
  const { orderId, lineId } = one;
  remember(talk, { answered: { piece: { orderId, lineId } } });
  if ((await tellReturnPolicy(talk)) === 'answered') await goOn(talk);
  return true;
};
