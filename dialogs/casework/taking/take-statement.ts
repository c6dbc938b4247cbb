import type { AwaitedTopic } from '../../../nlu/understanding';
import type { Case } from '../../../storage/records';
import { type Heard, tellsNothing } from '../../shared/heard';
import type { Talk } from '../../shared/talk';
import type { CaseSaid, CaseTask } from '../state';

const PRICE_TOPICS: readonly AwaitedTopic[] = ['haggles', 'sum', 'too_little'];
const WHOLE_TOPICS: readonly AwaitedTopic[] = ['arrived', 'replaced', 'disagrees'];

/** So long is no question how it stands; it may hold one. */
const LONGEST_QUESTION = 10;
const asksStanding = ({ text, casework }: Heard): boolean =>
  text.trim().length <= LONGEST_QUESTION && casework?.awaited?.includes('standing') === true;

const namesPlace = ({ entities, request }: Heard): boolean =>
  request?.place === true || (entities.addresses ?? entities.phones ?? entities.recipients) !== undefined;

/** Something to be passed on: no button, no question how it stands, and a place where one was asked for. */
const isWord = (heard: Heard, said: CaseSaid = {}): boolean =>
  !heard.pressed &&
  !tellsNothing(heard) &&
  /\p{L}/u.test(heard.text) &&
  !asksStanding(heard) &&
  (said.about !== 'address' || namesPlace(heard));

/** The words to be passed on: all of them where they were asked for. */
export function takeStatement(
  { heard }: Talk,
  { state }: Case,
  { asks, said }: Partial<Pick<CaseTask, 'asks' | 'said'>> = {},
): CaseSaid {
  const text = heard.text.trim();
  if (asks === 'text') return isWord(heard, said) ? { text } : {};
  const { note, awaited = [] } = heard.casework ?? {};
  if (state === 'quoted' && PRICE_TOPICS.some((topic) => awaited.includes(topic)))
    return { text, about: 'price' };
  // A complaint of what arrived, a word against a refusal: the whole of it.
  if (WHOLE_TOPICS.some((topic) => awaited.includes(topic))) return { text };
  return note === undefined ? {} : { text: note };
}
