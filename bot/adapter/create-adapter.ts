import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type TurnContext,
} from 'botbuilder';
import { CollectingConnector } from './local-channel';
import { RoutingAuth } from './routing-auth';

export interface BotAdapter {
  /** For channels outside, and for middleware. */
  cloud: CloudAdapter;
  /** Runs one activity of the own channel through middleware and `logic`; returns what was sent, in order. */
  runLocal(
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Partial<Activity>[]>;
}

/** One adapter for all channels. Without an app id only the own channel is served. */
export function createAdapter(
  account: { appId?: string; password?: string; tenantId?: string } = {},
): BotAdapter {
  const auth = new RoutingAuth(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: account.appId ?? '',
      MicrosoftAppPassword: account.password ?? '',
      MicrosoftAppTenantId: account.tenantId ?? '',
    }),
  );
  const cloud = new CloudAdapter(auth);
  return {
    cloud,
    async runLocal(activity, logic) {
      const connector = new CollectingConnector();
      await cloud.processActivityDirect(auth.localRequest(connector), activity as Activity, logic);
      return connector.sent;
    },
  };
}
