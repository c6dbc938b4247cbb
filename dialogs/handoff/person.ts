import { takeAlong } from '../application/apply';
import { goOn } from '../application/go-on';
import { proceed } from '../application/proceed';
import { viewOf } from '../application/draft/view';
import { saysNothingElse } from '../shared/heard';
import type { Talk } from '../shared/talk';
import { handOver } from './hand-over';

/** Asked for a person: what else the message says is taken first, then queued at once, from anywhere (H1, H8). */
export async function askForPerson(talk: Talk): Promise<void> {
  const isNews = !saysNothingElse(talk.heard) && (await takeAlong(talk));
  const { draft } = talk.state;
  const view = draft && (await viewOf(talk.desk, draft));
  const because = [{ key: 'handoff.because.asked', facts: {}, rules: ['H1'] }];
  const caseId = talk.state.caseTask?.caseId;
  // Fury has called somebody in this very turn already.
  if (!isCalled(talk)) await handOver(talk, { because, ...(view && { view }), ...(caseId && { caseId }) });
  if (isNews) return proceed(talk);
  // The question that stands was said under the first notice; under each it would only nag.
  if (!isWaiting(talk)) await goOn(talk);
}

const isWaiting = ({ replies }: Talk): boolean =>
  replies.some(({ key }) => key.startsWith('handoff.still_waiting'));

const isCalled = ({ replies }: Talk): boolean => replies.some(({ key }) => key.startsWith('handoff.'));

/** "How long?" after a person was called: how many are before, and by when somebody answers (H4). */
export async function tellWait(talk: Talk): Promise<void> {
  await handOver(talk, { because: [{ key: 'handoff.because.asked', facts: {}, rules: ['H1'] }] });
}
