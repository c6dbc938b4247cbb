import { randomUUID } from 'node:crypto';
import type { StreamStart } from '../auth/chat-tokens';
import type { ClientActivity } from './present';

/** The bot's account is the shop's. Told to open sockets only, never stored, and no watermark counts it. */
export const typingActivity = ({ conv, shop }: StreamStart): ClientActivity => ({
  type: 'typing',
  id: `typing-${randomUUID()}`,
  channelId: 'directline',
  conversation: { id: conv },
  from: { id: shop, role: 'bot' },
});
