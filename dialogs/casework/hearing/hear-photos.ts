import { isOpen } from '../../../policy/case-states';
import { tellsOfApplication } from '../../application/fields/openings';
import type { Step } from '../../shared/talk';
import { askTask } from '../asking/ask-task';
import { openTask } from '../task';
import { pickCase } from './pick-case';

/** Photos with nothing in the making: for the case just sent? They never begin an application by themselves. */
export const hearPhotos: Step = async (talk) => {
  const { incoming, state, desk } = talk;
  if (incoming.uploads.length === 0 || state.draft || state.caseTask || !desk.buyer) return false;
  const open = (await desk.cases()).filter(isOpen);
  if (open.length === 0) return false;
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
