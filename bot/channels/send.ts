import type { ChannelReference } from '../../storage/records';
import type { ForChannel } from './degrade/degrade';
import { outcomeOfError, outcomeOfStatus, type Outcome } from './outcome';
import type { TokenSource } from './token-source';

/** Sends one message to a conversation, once. */
export type Send = (
  to: ChannelReference,
  message: ForChannel,
  locale: string | undefined,
) => Promise<Outcome>;

const DEADLINE = 15_000;

/**
 * Speaks the connector's REST call itself: the SDK's client repeats a POST whose outcome is unknown, and then a buyer
 * may read the same message three times.
 */
export function createSend(token: TokenSource, deadlineMs = DEADLINE): Send {
  return async (to, message, locale) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    try {
      const bearer = await token();
      if (bearer !== undefined) headers.authorization = `Bearer ${bearer}`;
    } catch (error) {
      return { kind: 'later', detail: error instanceof Error ? error.name : 'no token' };
    }
    try {
      const response = await fetch(addressOf(to), {
        method: 'POST',
        headers,
        body: JSON.stringify(activityOf(to, message, locale)),
        // A token must not travel on to wherever a channel might point.
        redirect: 'manual',
        signal: AbortSignal.timeout(deadlineMs),
      });
      await response.body?.cancel();
      return outcomeOfStatus(response.status, response.headers.get('retry-after'));
    } catch (error) {
      return outcomeOfError(error);
    }
  };
}

function addressOf({ serviceUrl, conversationId }: ChannelReference): string {
  const path = `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return new URL(path, serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`).href;
}

function activityOf(
  { channelId, conversationId, bot, user }: ChannelReference,
  { suggestedActions, ...message }: ForChannel,
  locale: string | undefined,
) {
  return {
    type: 'message',
    channelId,
    conversation: { id: conversationId },
    from: { ...bot, role: 'bot' },
    recipient: user,
    textFormat: 'plain',
    ...(locale !== undefined && { locale }),
    ...message,
    ...(suggestedActions && { suggestedActions: { to: [user.id], ...suggestedActions } }),
  };
}
