import type { Reason, ServiceType } from '../../storage/records';
import { clausesOf, says } from '../text/clauses';
import { canonical, straight } from '../text/normalise';
import type { Hints } from '../understanding';
import { CHANGING_GOODS } from './lexicon/wanted';
import { ORDER_MEANT } from '../controls/lexicon/fields';
import { NO_REASON, NOT_OF_TRANSIT, REASONS, WRAPPING } from './lexicon/reasons';
import { SYMPTOMS } from './lexicon/symptoms';
import { ASKING, ASKS_AMOUNT, ASKS_COST, OF_INSURANCE, WISHES_POLITELY } from './lexicon/asking';
import { repairModeIn } from './repair-mode';
import { intactIn } from './intact';
import { receivedIn, storyIn } from './received';
import { sentBackIn } from './sent-back';
import { serviceIn } from './service';
import { wantedIn } from './wanted';
import { wantsMoneyBack } from '../wish';

/** What the words themselves say about an application; nothing is concluded from the state of a talk. */
export function extractHints(text: string): Hints {
  const plain = straight(canonical(text));
  const received = receivedIn(plain);
  const symptom = SYMPTOMS.find(([, pattern]) => says(plain, pattern))?.[0];
  const reason = reasonIn(plain.replace(ORDER_MEANT, ' '), symptom);
  const intact = intactIn(plain);
  const wanted = wantedIn(plain, reason, symptom);
  const service = serviceIn(plain) ?? changesVariant(plain, wanted);
  const sentBack = sentBackIn(plain);
  const repairMode = repairModeOf(plain, service, sentBack);
  const story = received === true ? undefined : storyBeside(reason, storyIn(plain, received));
  return {
    ...(service && { service }),
    ...(reason && { reason }),
    ...(received !== undefined && { received }),
    ...(story && { notReceivedStory: story }),
    ...(symptom && { symptom }),
    ...(intact !== undefined && { intact }),
    ...(wanted && { wanted }),
    ...(repairMode && { repairMode }),
    ...(sentBack !== undefined && { sentBack }),
    ...tonesIn(plain),
  };
}

/** "I've posted it back" wishes for no repair by itself. */
const repairModeOf = (text: string, service: ServiceType | undefined, sentBack: boolean | undefined) =>
  sentBack === undefined || service === 'repair' ? repairModeIn(text) : undefined;
/** "运输中磕破了" tells where it was damaged, not where it is. */
const storyBeside = (
  reason: Reason | undefined,
  story: Hints['notReceivedStory'],
): Hints['notReceivedStory'] =>
  reason === 'damaged_in_transit' && story === 'in_transit' ? undefined : story;

/** A size in figures may be any number. */
const LETTERS = /[A-Z]/;

/** "Can I change it to grey": another colour or size by a verb of changing is an exchange. */
const changesVariant = (text: string, wanted: Hints['wanted']): ServiceType | undefined =>
  (wanted?.colour ?? LETTERS.exec(wanted?.size ?? '')) && says(text, CHANGING_GOODS) ? 'exchange' : undefined;

/** Why something is wrong or not wanted, by these words; what the buyer dropped was not damaged on its way (Q3). */
export function reasonIn(text: string, symptom?: string): Reason | undefined {
  const rows =
    symptom === 'buyer_damage' ? REASONS.filter(([reason]) => reason !== 'damaged_in_transit') : REASONS;
  const told = reasonAmong(rows, text);
  return told === 'damaged_in_transit' ? (besideWrapping(text, symptom) ?? told) : told;
}

const reasonAmong = (rows: typeof REASONS, text: string): Reason | undefined =>
  rows.find(([, pattern]) => says(text, pattern))?.[0];

/** A crushed box around goods that are wrong in themselves; it may have done a tear, and be why they are not wanted. */
function besideWrapping(text: string, symptom: string | undefined): Reason | undefined {
  const reason = reasonAmong(REASONS, text.replace(WRAPPING, ' '));
  const isOfTransit = symptom === undefined || !NOT_OF_TRANSIT.includes(symptom);
  const isNone = reason === undefined || NO_REASON.includes(reason);
  return isNone || (reason === 'quality_defect' && isOfTransit) ? undefined : reason;
}

/** From so many clauses on a message tells a story; a question in the middle of it does not make it one. */
const STORY_FROM = 5;

function asksIn(text: string): boolean {
  const clauses = clausesOf(text);
  if (WISHES_POLITELY.test(clauses.at(-1) ?? '')) return false;
  return ASKING.test(clauses.length < STORY_FROM ? text : (clauses.at(-1) ?? text));
}

/** What the wording asks for as a whole. */
const tonesIn = (plain: string): Pick<Hints, 'moneyBack' | 'asksAmount' | 'asksCost' | 'asks'> => ({
  ...(wantsMoneyBack(plain) && { moneyBack: true }),
  ...(ASKS_AMOUNT.test(plain.replace(/[?!。.]+$/, '')) &&
    !OF_INSURANCE.test(plain) && { asksAmount: true as const }),
  ...(ASKS_COST.test(plain) && { asksCost: true as const }),
  ...(asksIn(plain) && { asks: true }),
});
