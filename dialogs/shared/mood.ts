import { handOver } from '../handoff/hand-over';
import { viewOf } from '../application/draft/view';
import { control } from './buttons';
import { say, type Talk } from './talk';

const because = [{ key: 'handoff.because.fury', facts: {}, rules: ['H2'] }];

/** Fury or a threat: taken seriously, and a person at once unless one is coming or asked for anyway (H2). */
async function calmFury(talk: Talk): Promise<void> {
  const { heard, state, desk } = talk;
  const isComing = state.handoffId !== undefined;
  say(talk, { key: isComing ? 'chat.empathy.still_furious' : 'chat.empathy.furious' });
  if (isComing || heard.controls.noPerson || heard.controls.person) return;
  const view = state.draft && (await viewOf(desk, state.draft));
  await handOver(talk, { because, ...(view && { view }) });
}

/** One sentence that takes the mood seriously goes before everything else (S2). */
export async function meetMood(talk: Talk): Promise<void> {
  if (talk.heard.mood === 'furious') await calmFury(talk);
  // Somebody hurt counts before what was bought (S2); more than the price is a person's to settle (F11).
  if (talk.heard.hurt) say(talk, { key: 'chat.empathy.hurt' });
  else if (talk.heard.mood === 'annoyed') say(talk, { key: 'chat.empathy.annoyed' });
}

/** Somebody was called before this turn, and fury came again: the question that stands would only feed it. */
export const wasCalmedBefore = ({ replies }: Talk): boolean =>
  replies.some(({ key }) => key === 'chat.empathy.still_furious');

/** The way to a person stands below what was said last, one press away. */
export function offerPersonBelow(talk: Talk): void {
  const last = talk.replies.at(-1);
  const offers = last?.choices?.some(({ value }) => value.kind === 'control' && value.control === 'person');
  if (!last || offers) return;
  talk.replies[talk.replies.length - 1] = { ...last, choices: [...(last.choices ?? []), control('person')] };
}

/** Mild anger, or somebody looked for: the way to a person is one press away (H2). */
export function offerPerson(talk: Talk): void {
  const isMet = talk.replies.some(({ key }) => key === 'chat.empathy.annoyed' || key === 'chat.empathy.hurt');
  if (isMet || talk.heard.controls.anybody) offerPersonBelow(talk);
}
