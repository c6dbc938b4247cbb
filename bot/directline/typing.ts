import { randomUUID } from 'node:crypto';
import type { ClientActivity } from './present';

/** Whom clients see typing; the account that the bot's messages come from. */
const assistant = { id: 'assistant', role: 'bot' } as const;

/** Told to open sockets only, never stored, and no watermark counts it. */
export const typingActivity = (conversationId: string): ClientActivity => ({
  type: 'typing',
  id: `typing-${randomUUID()}`,
  channelId: 'directline',
  conversation: { id: conversationId },
  from: assistant,
});
