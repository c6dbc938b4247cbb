import type { Activity, ResourceResponse } from 'botbuilder';
import {
  AuthenticationConstants,
  ClaimsIdentity,
  ConnectorFactory,
  type ConnectorClient,
} from 'botframework-connector';

/** `serviceUrl` of the product's own channel; nothing listens there, its connector lives in this process. */
export const LOCAL_SERVICE_URL = 'urn:local-directline';

/** Marks turns of the own channel; no request from outside can carry it. */
export class LocalIdentity extends ClaimsIdentity {
  constructor() {
    super([
      { type: AuthenticationConstants.AudienceClaim, value: LOCAL_SERVICE_URL },
      { type: AuthenticationConstants.AppIdClaim, value: LOCAL_SERVICE_URL },
    ]);
  }
}

/** Collects what the bot sends in one turn; the turn commits it as its outbox. */
export class CollectingConnector extends ConnectorFactory {
  readonly sent: Partial<Activity>[] = [];

  async create(): Promise<ConnectorClient> {
    const conversations = {
      sendToConversation: async (_conversationId: string, activity: Partial<Activity>) => this.keep(activity),
      replyToActivity: async (_conversationId: string, _activityId: string, activity: Partial<Activity>) =>
        this.keep(activity),
      updateActivity: refuse,
      deleteActivity: refuse,
      createConversation: refuse,
    };
    // The SDK's turn uses `conversations` alone; ConnectorClient has private members nobody else can provide.
    return { conversations } as unknown as ConnectorClient;
  }

  private keep(activity: Partial<Activity>): ResourceResponse {
    this.sent.push(activity);
    return { id: String(this.sent.length) };
  }
}

/** Without a turn there is no outbox, and nothing to write to: what wants to speak posts an inbox event. */
export class RefusingConnector extends ConnectorFactory {
  create(): Promise<ConnectorClient> {
    return refuse();
  }
}

async function refuse(): Promise<never> {
  throw new Error('the own channel only takes what a turn sends; post an event to the conversation instead');
}
