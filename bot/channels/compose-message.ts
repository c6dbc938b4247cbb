import type { Phrases } from '../../replies/phrases';
import type { ChannelAccount, ChannelTalk, Language, LoggedActivity } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import type { ClientActivity, Present } from '../directline/present';
import { capabilitiesOf } from './degrade/capabilities';
import { degrade, type ForChannel, type Shown } from './degrade/degrade';
import type { ChannelLinks } from './links';

export interface ComposeDeps {
  stores: Pick<Stores, 'channels'>;
  present: Present;
  links: Pick<ChannelLinks, 'issue'>;
  phrases: (language: Language) => Phrases;
}

/** A logged message as the parts that a channel gets of it, each made when it is sent: a link is good for one use. */
export type ComposeMessage = (
  talk: ChannelTalk,
  entry: LoggedActivity,
) => Promise<{ parts: (() => Promise<ForChannel>)[]; locale: string | undefined }>;

/** Where the bot asks to sign in, a channel gets the link that does it. */
export function createComposeMessage({ stores, present, links, phrases }: ComposeDeps): ComposeMessage {
  return async (talk, entry) => {
    const activity = present(entry);
    if (!activity) return { parts: [], locale: undefined };
    const locale = typeof activity.locale === 'string' ? activity.locale : undefined;
    const said = degrade(shownOf(activity), capabilitiesOf(talk.reference.channelId));
    const parts = said.map((part) => async () => part);
    if (!asksToSignIn(activity)) return { parts, locale };
    const account = await stores.channels.accounts.get(talk.account);
    if (!account || account.buyerId !== undefined) return { parts, locale };
    const say = phrases(locale?.startsWith('zh') === false ? 'en' : 'zh');
    return { parts: [...parts, () => linkMessage(account, talk, say)], locale };
  };

  async function linkMessage(
    account: ChannelAccount,
    talk: ChannelTalk,
    { say }: Phrases,
  ): Promise<ForChannel> {
    const { url, minutes } = await links.issue(account, talk);
    return { text: say('channels.link', { url, minutes }) };
  }
}

function shownOf({ text, attachments, suggestedActions }: ClientActivity): Shown {
  return {
    text: typeof text === 'string' ? text : '',
    attachments: Array.isArray(attachments) ? (attachments as NonNullable<Shown['attachments']>) : [],
    suggestedActions: suggestedActions as Shown['suggestedActions'],
  };
}

function asksToSignIn({ channelData }: ClientActivity): boolean {
  const { keys } = { ...(channelData as { keys?: unknown }) };
  return Array.isArray(keys) && keys.some((key) => typeof key === 'string' && key.endsWith('.sign_in'));
}
