import { z } from 'zod';

/** The secret of a one-time link, as it stood in the page's address. */
export const ChannelLinkRequest = z.object({ link: z.string().min(1).max(128) });
export type ChannelLinkRequest = z.infer<typeof ChannelLinkRequest>;

/** An account on another channel, such as Telegram. */
export const ChannelAccountResponse = z.object({
  id: z.string(),
  /** The Bot Framework's id of the channel. */
  channel: z.string(),
  name: z.string(),
  /** Whether it is tied to the buyer who asks. */
  tied: z.boolean(),
});
export type ChannelAccountResponse = z.infer<typeof ChannelAccountResponse>;

export const ChannelAccountsResponse = z.object({ accounts: z.array(ChannelAccountResponse) });
export type ChannelAccountsResponse = z.infer<typeof ChannelAccountsResponse>;
