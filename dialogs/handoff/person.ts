import { goOn } from '../application/go-on';
import { viewOf } from '../application/view';
import type { Talk } from '../shared/talk';
import { handOver } from './hand-over';

/** The buyer asked for a person: queued at once, from anywhere (H1, H8); the open question stays open. */
export async function askForPerson(talk: Talk): Promise<void> {
  const { draft } = talk.state;
  const view = draft && (await viewOf(talk.desk, draft));
  const because = [{ key: 'handoff.because.asked', facts: {}, rules: ['H1'] }];
  await handOver(talk, { because, ...(view && { view }) });
  await goOn(talk);
}
