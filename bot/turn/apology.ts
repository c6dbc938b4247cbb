import type { Decided } from './decide';
import type { TurnDeps } from './deps';
import type { Question } from './question';

const apology = { key: 'chat.apology' };
const placesLogged = 6;

/** What a turn comes to that threw: an apology, the dialog at its last good question, and a log line without words. */
export function apologise(
  { logger, renderer }: Pick<TurnDeps, 'logger' | 'renderer'>,
  { conversation, event, shop, state, echoId }: Question,
  error: unknown,
): Omit<Decided, 'commands'> {
  const name = error instanceof Error ? error.name : typeof error;
  const { _id: conversationId, language } = conversation;
  logger.error({ conversationId, eventId: event._id, error: name, at: placesOf(error) }, 'turn failed');
  const answers = echoId === undefined ? {} : { replyToId: echoId };
  const sent = sayOr([], () => [
    { ...renderer.render(apology, { language, zone: shop.timeZone }), ...answers },
  ]);
  return { state, language, sent, replies: sent.map(() => apology.key), rules: [], error: name };
}

/** Even a catalogue without the sentence must not bring the conversation to a stand. */
function sayOr<T>(nothing: T, say: () => T): T {
  try {
    return say();
  } catch {
    return nothing;
  }
}

/** The stack without the error's message, which may quote what the buyer wrote. */
function placesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const lines = stack.split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at .*:\d+:\d+\)?$/.test(line)).slice(0, placesLogged);
}
