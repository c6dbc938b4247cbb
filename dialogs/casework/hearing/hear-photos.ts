import { isOpen } from '../../../policy/case-states';
import { returnFreightOf } from '../../../policy/casework/return-freight';
import type { Case } from '../../../storage/records';
import { tellsOfApplication } from '../../application/fields/openings';
import type { Step, Talk } from '../../shared/talk';
import { begin } from '../acting/begin';
import { askTask } from '../asking/ask-task';
import { openTask } from '../task';
import { pickCase } from './pick-case';

const HOUR = 60 * 60 * 1000;

/** The number of the parcel was just told, and the slip asked for below it: a photo without a word is that (F9). */
function caseOfSlip({ desk, heard, state: { lastCase } }: Talk, open: readonly Case[]): Case | undefined {
  const one = open.find(({ _id }) => _id === lastCase);
  const { enteredAt } = one?.returnLeg ?? {};
  if (!one || enteredAt === undefined || desk.now - enteredAt > HOUR || heard.text.trim() !== '')
    return undefined;
  return ['unclaimed', 'no_slip'].includes(returnFreightOf(one).state) ? one : undefined;
}

/** Photos with nothing in the making: for the case just sent? They never begin an application by themselves. */
export const hearPhotos: Step = async (talk) => {
  const { incoming, state, desk } = talk;
  if (incoming.uploads.length === 0 || state.draft || state.caseTask || !desk.buyer) return false;
  const open = (await desk.cases()).filter(isOpen);
  if (open.length === 0) return false;
  const slipOf = caseOfSlip(talk, open);
  if (slipOf) {
    await begin(talk, 'claim_freight', slipOf, { uploads: [...incoming.uploads] });
    return true;
  }
  const picked = await pickCase(talk, 'add_evidence', open);
  if (picked.kind === 'other_goods') return false;
  const isNamed = picked.kind === 'one' && picked.named;
  if (tellsOfApplication(talk) && !isNamed) return false;
  const candidates = isNamed ? [picked.one] : open;
  const uploads = [...incoming.uploads];
  openTask(talk, {
    wish: 'add_evidence',
    asks: 'whose',
    candidates: candidates.map(({ _id }) => _id),
    said: { uploads },
  });
  await askTask(talk);
  return true;
};
