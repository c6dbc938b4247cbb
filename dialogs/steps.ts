import { answerForOthers, answerKnowledge, answerOrderOfQuestion, answerQuestion } from './answers';
import { answerAlreadySent } from './answers/already-sent';
import { answerAmount, answerCost, answerPartly, answerRepairCost } from './answers/amount';
import { hearConcern } from './answers/concerns';
import { answerWhereTo } from './answers/where-to';
import { hearLook, tellPhotoPlace } from './answers/look';
import { hearWait, insistOnTop } from './answers/in-passing';
import { answerSamePlace } from './application/fields/same-place';
import { tellContactLater } from './application/fields/contact-later';
import { apply } from './application/apply';
import { answerCancel } from './application/cancel';
import { answerConfirm, correct } from './application/summary/correct';
import { answerFirst, hearOthers } from './application/goods/others';
import { goOn } from './application/go-on';
import { hearSeveral } from './application/goods/several';
import { answerRemedy } from './application/refusal/answer-remedy';
import { answerResume } from './application/resume';
import { swapPhotos } from './application/evidence/swap-photos';
import { answerNearest } from './application/saying/service-points';
import { answerStock } from './application/wanted/answer-stock';
import { arrive } from './arrive';
import { tellAgain } from './casework/answering/tell-again';
import { answerCase } from './casework/answering/answer';
import { hearCallingOff } from './casework/hearing/call-off';
import { hearCase } from './casework/hearing/hear-case';
import { hearMore } from './casework/hearing/hear-more';
import { hearPhotos } from './casework/hearing/hear-photos';
import { hearWrongAddress } from './casework/hearing/wrong-address';
import { callOffRequests } from './requests/call-off';
import { fillForm } from './requests/fill';
import { takeUpRequest } from './requests/turn';
import { obeyControls } from './shared/controls';
import type { Step, Talk } from './shared/talk';

/** Nothing was written: a file that was refused, or a picture; the open question stands, where there is one. */
async function answerWordless(talk: Talk): Promise<boolean> {
  if (talk.heard.text.trim() !== '' || talk.heard.pressed) return false;
  const { uploads, refusedFiles = [] } = talk.incoming;
  if (!talk.state.draft && uploads.length + refusedFiles.length === 0) return false;
  await goOn(talk);
  return true;
}

/** Who takes the message; the first that does ends the turn. */
export const STEPS: readonly Step[] = [
  arrive,
  callOffRequests,
  hearCallingOff,
  obeyControls,
  hearWait,
  hearLook,
  tellPhotoPlace,
  tellAgain,
  hearConcern,
  answerCase,
  hearWrongAddress,
  hearCase,
  hearMore,
  hearPhotos,
  takeUpRequest,
  answerSamePlace,
  tellContactLater,
  answerNearest,
  fillForm,
  insistOnTop,
  answerAlreadySent,
  swapPhotos,
  answerCancel,
  answerFirst,
  answerPartly,
  answerCost,
  answerWhereTo,
  answerAmount,
  answerRepairCost,
  answerStock,
  answerRemedy,
  answerResume,
  answerOrderOfQuestion,
  answerForOthers,
  hearSeveral,
  hearOthers,
  apply,
  answerKnowledge,
  correct,
  answerConfirm,
  answerWordless,
  answerQuestion,
];
