import type { Decided } from './decide';
import type { TurnDeps } from './deps';
import type { Question } from './question';

const apology = { key: 'chat.apology' };
const placesLogged = 6;

/** What a turn comes to that threw: an apology, the dialog at its last good question, and a log line without words. */
export function apologise(
  { logger, renderer }: Pick<TurnDeps, 'logger' | 'renderer'>,
  { conversation, event, shop, state }: Question,
  error: unknown,
): Omit<Decided, 'commands'> {
  const name = error instanceof Error ? error.name : typeof error;
  logger.error(
    { conversationId: conversation._id, eventId: event._id, error: name, at: placesOf(error) },
    'turn failed; the buyer got an apology',
  );
  const { language } = conversation;
  const message = renderer.render(apology, { language, zone: shop.timeZone });
  return { state, language, sent: [message], replies: [apology.key], rules: [], error: name };
}

/** The stack without the error's message, which may quote what the buyer wrote. */
function placesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const lines = stack.split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at .*:\d+:\d+\)?$/.test(line)).slice(0, placesLogged);
}
