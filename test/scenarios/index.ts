import { afterAnswers } from './after-answers';
import { anger } from './anger';
import { asBuyersTalk } from './as-buyers-talk';
import { callingOff } from './calling-off';
import { cancellation } from './cancellation';
import { correction } from './correction';
import { deliveryChanges } from './delivery-changes';
import { digression } from './digression';
import { disambiguation } from './disambiguation';
import { english } from './english';
import { englishKnowledge } from './english-knowledge';
import { englishQuestions } from './english-questions';
import { englishRequests } from './english-requests';
import { englishTelling } from './english-telling';
import { evidence } from './evidence';
import { exchange } from './exchange';
import { exchangeEnglish } from './exchange-english';
import { exchangeTalk } from './exchange-talk';
import { generalQuestions } from './general-questions';
import { guest } from './guest';
import { handoff } from './handoff';
import { happy } from './happy';
import { hardBuyers } from './hard-buyers';
import { hostile } from './hostile';
import { invalidInput } from './invalid-input';
import { invoices } from './invoices';
import { knowledge } from './knowledge';
import { language } from './language';
import { ledOn } from './led-on';
import { measuring } from './measuring';
import { mendedAmounts } from './mended-amounts';
import { mendedForms } from './mended-forms';
import { mendedGeneral } from './mended-general';
import { mendedQuestions } from './mended-questions';
import { mendedReason } from './mended-reason';
import { mendedReceipt } from './mended-receipt';
import { mendedState } from './mended-state';
import { mendedStopping } from './mended-stopping';
import { mendedWords } from './mended-words';
import { negation } from './negation';
import { otherGoods } from './other-goods';
import { parcels } from './parcels';
import { partNames } from './part-names';
import { questions } from './questions';
import { reSend } from './re-send';
import { refusal } from './refusal';
import { repairInEnglish } from './repair/english';
import { repairTalk } from './repair/talk';
import { repairWays } from './repair/ways';
import { requestsCalledOff } from './requests-called-off';
import { resumption } from './resumption';
import { telling } from './telling';
import { whichOrder } from './which-order';
import { withdrawal } from './casework/withdrawal';
import { amendment } from './casework/amendment';
import { returnParcel } from './casework/return-parcel';
import { awaited } from './casework/awaited';
import { resent } from './casework/resent';
import { returnFreight } from './casework/return-freight';
import { standing } from './casework/standing';
import { evidenceLater } from './casework/evidence-later';
import { offers } from './casework/offers';
import { asTheyAsk } from './casework/as-they-ask';
import { inTheMiddle } from './casework/in-the-middle';
import { addresses } from './casework/addresses';
import { takenBack } from './casework/taken-back';
import { disputes } from './casework/disputes';
import { english as casesInEnglish } from './casework/english';
import { concerns } from './concerns';
import { sentBack } from './sent-back';
import { secondThoughts } from './second-thoughts';
import { shrugs } from './shrugs';
import { sums } from './sums';
import { whatIsMeant } from './what-is-meant';
import { severalGoods } from './several-goods';
import type { Scenario } from './scenario';

/** Every talk that is held, by situation. */
export const SITUATIONS: Record<string, Scenario[]> = {
  happy,
  disambiguation,
  correction,
  cancellation,
  digression,
  questions,
  negation,
  'invalid input': invalidInput,
  hostile,
  'hard buyers': hardBuyers,
  anger,
  handoff,
  resumption,
  refusal,
  evidence,
  guest,
  language,
  'which order': whichOrder,
  'a part of a name': partNames,
  'other goods': otherGoods,
  'several goods': severalGoods,
  'sent back': sentBack,
  concerns,
  'led on': ledOn,
  'after answers': afterAnswers,
  'as buyers talk': asBuyersTalk,
  measuring,
  'repair ways': repairWays,
  'repair talk': repairTalk,
  'repair in English': repairInEnglish,
  'state of the goods': mendedState,
  'not here': mendedReceipt,
  'graver reason': mendedReason,
  'short questions': mendedQuestions,
  'how much': mendedAmounts,
  stopping: mendedStopping,
  'calling off': callingOff,
  sums,
  shrugs,
  'second thoughts': secondThoughts,
  'what is meant': whatIsMeant,
  'words of buyers': mendedWords,
  'forms and drafts': mendedForms,
  'without orders': mendedGeneral,
  'general questions': generalQuestions,
  exchange,
  'exchange, interrupted': exchangeTalk,
  're-send': reSend,
  'exchange in English': exchangeEnglish,
  English: english,
  'English questions': englishQuestions,
  invoices,
  'delivery changes': deliveryChanges,
  'requests called off': requestsCalledOff,
  'English requests': englishRequests,
  knowledge,
  'English knowledge': englishKnowledge,
  parcels,
  telling,
  'English telling': englishTelling,
  'case withdrawal': withdrawal,
  'case amendment': amendment,
  'case return parcel': returnParcel,
  'case return freight': returnFreight,
  'case standing': standing,
  'case awaited': awaited,
  'case resent': resent,
  'case evidence later': evidenceLater,
  'case offers': offers,
  'case taken back': takenBack,
  'case addresses': addresses,
  'case as they ask': asTheyAsk,
  'case in the middle': inTheMiddle,
  'case disputes': disputes,
  'cases in English': casesInEnglish,
};
