import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type TurnContext,
} from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import { CollectingConnector } from './local-channel';
import { RoutingAuth } from './routing-auth';

export interface BotAdapter {
  /** For middleware. */
  cloud: CloudAdapter;
  /** Says whether a request of a channel outside is what it claims. */
  auth: RoutingAuth;
  /** Runs one activity of the own channel through middleware and `logic`; returns what was sent, in order. */
  runLocal(
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Partial<Activity>[]>;
}

/** One adapter for all channels; `inner` knows the bot's registration, without which only the own channel is served. */
export function createAdapter(
  inner: BotFrameworkAuthentication = new ConfigurationBotFrameworkAuthentication(),
): BotAdapter {
  const auth = new RoutingAuth(inner);
  const cloud = new CloudAdapter(auth);
  return {
    cloud,
    auth,
    async runLocal(activity, logic) {
      const connector = new CollectingConnector();
      await cloud.processActivityDirect(auth.localRequest(connector), activity as Activity, logic);
      return connector.sent;
    },
  };
}
