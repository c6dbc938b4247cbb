import type { Choice } from '../../replies/reply';
import { decide } from '../shared/buttons';
import { saysNothingElse, sureIntent, yesOrNo } from '../shared/heard';
import { ask, changeDraft, forget, remember, say, type Step, type Talk } from '../shared/talk';
import { isStray, isStale } from './draft/draft';
import { openingOf } from './fields/openings';
import { proceed } from './proceed';
import { pieceOf } from './draft/view';

/** What answers "shall we go on?". */
export const RESUME_CHOICES: Choice[] = [decide('resume', true), decide('resume', false)];

/** Offers to go on with what was begun another day. */
export async function offerResume(talk: Talk): Promise<void> {
  const { draft } = talk.state;
  const piece = draft && (await pieceOf(talk.desk, draft));
  ask(
    talk,
    { about: 'resume' },
    {
      key: 'application.resume.offer',
      facts: { title: piece ? piece.line.listing.title : { term: 'application.some_goods' } },
      choices: RESUME_CHOICES,
    },
  );
}

const brings = ({ incoming, heard }: Talk): boolean =>
  incoming.uploads.length > 0 || heard.answer !== undefined || heard.controls.submit;

function wantsOn({ heard }: Talk): boolean | undefined {
  if (heard.answer?.field === 'resume') return heard.answer.value === true;
  // "Let's return it after all" wishes for what was begun.
  if (openingOf(sureIntent(heard)) && saysNothingElse(heard)) return true;
  return yesOrNo(heard);
}

async function takeUp(talk: Talk): Promise<void> {
  changeDraft(talk, { touchedAt: talk.desk.now });
  forget(talk, 'asked');
  await proceed(talk);
}

/** The answer to "shall we go on?": yes, no; anything else is heard as what it is. */
export const answerResume: Step = async (talk) => {
  const { asked, draft } = talk.state;
  const isAnswer = asked?.about === 'resume' || talk.heard.answer?.field === 'resume';
  if (!isAnswer || !draft) return false;
  const on = wantsOn(talk);
  if (on === undefined) return false;
  if (on) await takeUp(talk);
  else {
    forget(talk, 'draft', 'asked', 'offered');
    say(talk, { key: 'application.dropped' });
  }
  return true;
};

/**
 * A draft left lying is taken up by asking first, unless the message brings what it waits for; one that nothing was
 * told for is let go without a word.
 */
export function noticeStale(talk: Talk): void {
  const { draft } = talk.state;
  if (!draft || !isStale(draft, talk.desk.now)) return;
  changeDraft(talk, { touchedAt: talk.desk.now });
  if (brings(talk)) return;
  if (isStray(draft) && wantsOn(talk) === undefined) forget(talk, 'draft', 'asked', 'offered');
  else remember(talk, { asked: { about: 'resume' } });
}
