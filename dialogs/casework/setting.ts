import { isOpen } from '../../policy/case-states';
import { whyNot } from '../../policy/casework/perform';
import type { Refusal } from '../../policy/casework/say';
import { type Setting, settingOf } from '../../policy/casework/setting';
import type { Case } from '../../storage/records';
import type { Talk } from '../shared/talk';
import type { CaseWish } from './state';

/** The world as policy needs it to judge this case now. */
export const settingFor = ({ desk }: Talk, one: Case): Setting => settingOf(one, desk.shop, desk.now);

/** Why the buyer may not do it now; asking how it stands is always possible. */
export const refusalOf = (talk: Talk, one: Case, wish: CaseWish): Refusal | undefined =>
  wish === 'progress' ? undefined : whyNot(one, wish, 'buyer', settingFor(talk, one));

export const mayDo = (talk: Talk, one: Case, wish: CaseWish): boolean =>
  refusalOf(talk, one, wish) === undefined;

/** May do it to a case that runs, or, of one that is over, tell of the freight of its return (F9). */
export const mayStillDo = (talk: Talk, one: Case, wish: CaseWish): boolean =>
  (isOpen(one) || wish === 'claim_freight') && mayDo(talk, one, wish);
