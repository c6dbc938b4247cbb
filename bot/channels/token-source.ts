import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { AuthenticationConstants, type AppCredentials } from 'botframework-connector';
import type { BotAccount } from '../config/channels';
import { withDeadline } from './deadline';

/** Gets what proves to a channel that the bot speaks; kept by the SDK until it expires. */
export type TokenSource = () => Promise<string | undefined>;

const DEADLINE = 10_000;

export function createTokenSource(account: BotAccount | undefined): TokenSource {
  if (!account) return async () => undefined;
  const factory = new ConfigurationServiceClientCredentialFactory(registrationOf(account));
  const credentials = factory.createCredentials(
    account.appId,
    AuthenticationConstants.ToChannelFromBotOAuthScope,
    AuthenticationConstants.ToChannelFromBotLoginUrl,
    true,
  );
  const token = async () => ((await credentials) as AppCredentials).getToken();
  return () => withDeadline(token(), DEADLINE, 'the token for the channel');
}

/** The registration under the names that the SDK reads. */
export const registrationOf = (account: BotAccount | undefined) => ({
  MicrosoftAppId: account?.appId ?? '',
  MicrosoftAppPassword: account?.password ?? '',
  MicrosoftAppType: account?.type ?? 'MultiTenant',
  MicrosoftAppTenantId: account?.tenantId ?? '',
});
