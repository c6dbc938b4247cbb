import { viewOf } from '../application/draft/view';
import { say, type Talk } from '../shared/talk';
import { handOver } from './hand-over';

const because = [{ key: 'handoff.because.minor', facts: {}, rules: ['H2'] }];

/** A buyer who seems to be a minor: a person at once, unless one is coming or is asked for anyway (H2). */
export async function meetMinor(talk: Talk): Promise<void> {
  const { heard, state, desk } = talk;
  if (!heard.minor || state.handoffId !== undefined) return;
  say(talk, { key: 'chat.minor' });
  if (heard.controls.person) return;
  const view = state.draft && (await viewOf(desk, state.draft));
  await handOver(talk, { because, ...(view && { view }) });
}
