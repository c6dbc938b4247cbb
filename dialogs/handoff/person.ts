import { takeAlong } from '../application/apply';
import { goOn } from '../application/go-on';
import { proceed } from '../application/proceed';
import { viewOf } from '../application/view';
import { saysNothingElse } from '../shared/heard';
import type { Talk } from '../shared/talk';
import { handOver } from './hand-over';

/** Asked for a person: what else the message says is taken first, then queued at once, from anywhere (H1, H8). */
export async function askForPerson(talk: Talk): Promise<void> {
  const isNews = !saysNothingElse(talk.heard) && (await takeAlong(talk));
  const { draft } = talk.state;
  const view = draft && (await viewOf(talk.desk, draft));
  const because = [{ key: 'handoff.because.asked', facts: {}, rules: ['H1'] }];
  await handOver(talk, { because, ...(view && { view }) });
  await (isNews ? proceed(talk) : goOn(talk));
}
