import { happy } from './application/happy';
import { whichOrder } from './application/which-order';
import { partNames } from './application/part-names';
import { otherGoods } from './application/other-goods';
import { severalGoods } from './application/several-goods';
import { receipt } from './application/receipt';
import { refusedParcel } from './application/refused-parcel';
import { reason } from './application/reason';
import { moneyBack } from './application/money-back';
import { condition } from './application/condition';
import { measuring } from './application/measuring';
import { evidence } from './application/evidence';
import { sentBack } from './application/sent-back';
import { howMuch } from './application/how-much';
import { sums } from './application/sums';
import { whatIsMeant } from './application/what-is-meant';
import { correction } from './change/correction';
import { cancellation } from './change/cancellation';
import { callingOff } from './change/calling-off';
import { secondThoughts } from './change/second-thoughts';
import { negation } from './change/negation';
import { resumption } from './change/resumption';
import { digression } from './questions/digression';
import { questions } from './questions/usual';
import { inOwnWords } from './questions/in-own-words';
import { shortQuestions } from './questions/short';
import { generalQuestions } from './questions/general';
import { afterAnswers } from './questions/after-answers';
import { knowledge } from './questions/knowledge';
import { parcels } from './questions/parcels';
import { outOfTheBlue } from './questions/out-of-the-blue';
import { telling } from './questions/telling';
import { concerns } from './questions/concerns';
import { anger } from './people/anger';
import { handoff } from './people/handoff';
import { refusal } from './people/refusal';
import { guest } from './people/guest';
import { language } from './people/language';
import { disambiguation } from './people/disambiguation';
import { invalidInput } from './people/invalid-input';
import { shrugs } from './people/shrugs';
import { plainWords } from './people/plain-words';
import { somebodyThere } from './people/somebody-there';
import { hostile } from './people/hostile';
import { exchange } from './exchange/ways';
import { exchangeTalk } from './exchange/talk';
import { reSend } from './exchange/re-send';
import { exchangeStock } from './exchange/stock';
import { exchangeEnglish } from './exchange/english';
import { repairWays } from './repair/ways';
import { repairTalk } from './repair/talk';
import { repairInEnglish } from './repair/english';
import { invoices } from './requests/invoices';
import { deliveryChanges } from './requests/delivery-changes';
import { requestsCalledOff } from './requests/called-off';
import { formsLeft } from './requests/forms-left';
import { englishRequests } from './requests/english';
import { standing } from './casework/standing';
import { asTheyAsk } from './casework/as-they-ask';
import { amendment } from './casework/amendment';
import { inWordsOfTheirOwn } from './casework/in-words-of-their-own';
import { moreFound } from './casework/more-found';
import { measured } from './casework/measured';
import { withdrawal } from './casework/withdrawal';
import { takenBack } from './casework/taken-back';
import { returnParcel } from './casework/return-parcel';
import { whoseParcel } from './casework/whose-parcel';
import { freightInWords } from './casework/freight-in-words';
import { returnFreight } from './casework/return-freight';
import { resent } from './casework/resent';
import { awaited } from './casework/awaited';
import { evidenceLater } from './casework/evidence-later';
import { offers } from './casework/offers';
import { disputes } from './casework/disputes';
import { addresses } from './casework/addresses';
import { inTheMiddle } from './casework/in-the-middle';
import { english as casesInEnglish } from './casework/english';
import { english } from './english/applying';
import { englishQuestions } from './english/questions';
import { englishTelling } from './english/telling';
import { englishKnowledge } from './english/knowledge';
import { englishTalk } from './english/whole-cases';
import { asTheyType } from './english/as-they-type';
import { casesAsTheyType } from './english/cases-as-they-type';
import { smallWords } from './english/small-words';
import type { Scenario } from './scenario';

/** Every talk that is held: by room, then by situation, as the files are. */
export const SITUATIONS: Record<string, Scenario[]> = {
  'application: happy': happy,
  'application: which order': whichOrder,
  'application: a part of a name': partNames,
  'application: other goods': otherGoods,
  'application: several goods': severalGoods,
  'application: not here': receipt,
  'application: a refused parcel': refusedParcel,
  'application: the reason': reason,
  'application: money back': moneyBack,
  'application: state of the goods': condition,
  'application: measuring': measuring,
  'application: evidence': evidence,
  'application: sent back': sentBack,
  'application: how much': howMuch,
  'application: sums': sums,
  'application: what is meant': whatIsMeant,
  'change: correction': correction,
  'change: cancellation': cancellation,
  'change: calling off': callingOff,
  'change: second thoughts': secondThoughts,
  'change: negation': negation,
  'change: resumption': resumption,
  'questions: digression': digression,
  'questions: usual questions': questions,
  'questions: short questions': shortQuestions,
  'questions: asked for words of one’s own': inOwnWords,
  'questions: general questions': generalQuestions,
  'questions: after answers': afterAnswers,
  'questions: knowledge': knowledge,
  'questions: parcels': parcels,
  'questions: out of the blue': outOfTheBlue,
  'questions: telling': telling,
  'questions: concerns': concerns,
  'people: anger': anger,
  'people: handoff': handoff,
  'people: refusal': refusal,
  'people: guest': guest,
  'people: language': language,
  'people: disambiguation': disambiguation,
  'people: invalid input': invalidInput,
  'people: shrugs': shrugs,
  'people: plain words': plainWords,
  'people: somebody there': somebodyThere,
  'people: hostile': hostile,
  'exchange: ways': exchange,
  'exchange: talk': exchangeTalk,
  'exchange: re-send': reSend,
  'exchange: stock': exchangeStock,
  'exchange: in English': exchangeEnglish,
  'repair: ways': repairWays,
  'repair: talk': repairTalk,
  'repair: in English': repairInEnglish,
  'requests: invoices': invoices,
  'requests: delivery changes': deliveryChanges,
  'requests: called off': requestsCalledOff,
  'requests: forms left': formsLeft,
  'requests: in English': englishRequests,
  'casework: standing': standing,
  'casework: as they ask': asTheyAsk,
  'casework: amendment': amendment,
  'casework: in words of their own': inWordsOfTheirOwn,
  'casework: more found': moreFound,
  'casework: measured': measured,
  'casework: withdrawal': withdrawal,
  'casework: taken back': takenBack,
  'casework: return parcel': returnParcel,
  'casework: whose parcel': whoseParcel,
  'casework: freight in words': freightInWords,
  'casework: return freight': returnFreight,
  'casework: resent': resent,
  'casework: awaited': awaited,
  'casework: evidence later': evidenceLater,
  'casework: offers': offers,
  'casework: disputes': disputes,
  'casework: addresses': addresses,
  'casework: in the middle': inTheMiddle,
  'casework: in English': casesInEnglish,
  'english: applying': english,
  'english: questions': englishQuestions,
  'english: telling': englishTelling,
  'english: knowledge': englishKnowledge,
  'english: whole cases': englishTalk,
  'english: as they type': asTheyType,
  'english: cases as they type': casesAsTheyType,
  'english: small words': smallWords,
};
