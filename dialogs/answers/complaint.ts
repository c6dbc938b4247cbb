import { viewOf } from '../application/draft/view';
import type { Reply } from '../../replies/reply';
import type { Case } from '../../storage/records';
import { onCase } from '../casework/choices';
import { wishOnCase } from '../casework/hearing/hear-case';
import { control, wish } from '../shared/buttons';
import { wasCalmedBefore } from '../shared/mood';
import { say, type Talk } from '../shared/talk';
import type { Ending } from './handler';
import { troubleOf } from './trouble';

const OFFERS = [
  wish('request_return_refund'),
  wish('request_refund_only'),
  wish('ask_refund_progress'),
  control('person'),
];

/** Of a case that runs, what helps there: no other application beside it. */
const whatFirst = (one: Case | undefined): Reply =>
  one
    ? {
        key: 'answers.complaint.offer_case',
        choices: [wish('ask_refund_progress'), onCase(one, 'add_statement'), control('person')],
      }
    : { key: 'answers.complaint.offer', choices: OFFERS };

/** Empathy first, then the facts, then an offer (S2); what is wrong is heard before anything is promised. */
export async function hearComplaint(talk: Talk): Promise<Ending> {
  const { mood } = talk.heard;
  if (mood === 'calm') say(talk, { key: 'chat.empathy.annoyed' });
  const trouble = mood === 'furious' ? undefined : await troubleOf(talk);
  if (trouble) say(talk, { key: trouble.key, facts: trouble.facts });
  if (mood !== 'furious' && !talk.state.draft) say(talk, whatFirst(trouble?.one));
  return wasCalmedBefore(talk) ? 'asks' : 'answered';
}

/** The window is over and a person settles it: the platform comes after that (W3). */
async function isNegotiating({ desk, state: { draft } }: Talk): Promise<boolean> {
  const view = draft && (await viewOf(desk, draft));
  return view?.assessment.decision.outcome === 'person';
}

/** The platform steps in on a case that was declined or is disputed (P1); before that an application comes first. */
export async function askPlatform(talk: Talk): Promise<Ending> {
  if (await isNegotiating(talk)) {
    say(talk, { key: 'answers.platform.negotiate' });
    return 'answered';
  }
  if (await wishOnCase(talk, 'ask_platform')) return 'asks';
  const free = talk.state.draft === undefined && { choices: OFFERS };
  say(talk, { key: 'answers.platform.apply_first', ...free });
  return 'answered';
}
