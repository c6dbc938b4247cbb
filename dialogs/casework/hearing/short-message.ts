import type { AwaitedTopic } from '../../../nlu/understanding';
import { formInFront } from '../../requests/form';
import { saysNothingElse, yesOrNo } from '../../shared/heard';
import type { Talk } from '../../shared/talk';

/** What a short message is about; a bare yes or no is about terms that wait for one. */
export type ShortTopic = AwaitedTopic | 'yes' | 'no' | 'carrier';

/** Longer messages tell more than one thing, and are heard as what they are. */
const SHORT_UP_TO = { zh: 60, en: 140 };

/** Something is in the making, or the message says more than a case waits for. */
const isAboutOther = ({ heard, state }: Talk): boolean =>
  heard.pressed ||
  heard.text.length > SHORT_UP_TO[heard.language] ||
  state.draft !== undefined ||
  formInFront(state) !== undefined;

/** What is told or asked is no yes or no, whatever the whole may read like ("I have sent it"). */
const NO_ANSWER: readonly AwaitedTopic[] = [
  'sent',
  'not_arrived',
  'paid',
  'lost',
  'standing',
  'why_declined',
  'thinks',
  'terms',
];

export const tellsOtherwise = ({ heard: { casework } }: Pick<Talk, 'heard'>): boolean =>
  casework?.awaited?.some((topic) => NO_ANSWER.includes(topic)) === true;

/** A yes or no and nothing else, while nothing is asked and no answer was just given that it could be about. */
function bareAnswer({ heard, state }: Talk): 'yes' | 'no' | undefined {
  if (state.asked || state.caseTask || state.answered || !saysNothingElse(heard)) return undefined;
  const yes = yesOrNo(heard);
  if (yes === undefined) return undefined;
  return yes ? 'yes' : 'no';
}

/** The name of a carrier and nothing more is so long at most. */
const CARRIER_UP_TO = 16;

const namesCarrier = ({ heard, state }: Talk): boolean =>
  !state.caseTask && heard.entities.carriers?.length === 1 && heard.text.trim().length <= CARRIER_UP_TO;

/** What the message may be about, the likeliest first; none where it says more than a case waits for. */
export function topicsOf(talk: Talk): readonly ShortTopic[] {
  if (isAboutOther(talk)) return [];
  const said = talk.heard.casework?.awaited ?? [];
  const bare = tellsOtherwise(talk) ? undefined : bareAnswer(talk);
  if (bare) return [...said, bare];
  return said.length === 0 && namesCarrier(talk) ? ['carrier'] : said;
}

/** The message may be what a case waits for; asked before any record is read. */
export const mayBeAwaited = (talk: Talk): boolean => topicsOf(talk).length > 0;
