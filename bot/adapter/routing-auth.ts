import type { Activity } from 'botbuilder';
import {
  AuthenticationError,
  BotFrameworkAuthentication,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { LOCAL_SERVICE_URL, LocalIdentity, RefusingConnector } from './local-channel';

const UNAUTHORIZED = 401;

/**
 * Lets one CloudAdapter serve the own channel in process and every other channel through the Bot Framework's own
 * authentication (`inner`).
 */
export class RoutingAuth extends BotFrameworkAuthentication {
  constructor(private readonly inner: BotFrameworkAuthentication) {
    super();
  }

  /** What a turn of the own channel runs with. */
  localRequest(connectorFactory: ConnectorFactory): AuthenticateRequestResult {
    return { audience: LOCAL_SERVICE_URL, claimsIdentity: new LocalIdentity(), connectorFactory };
  }

  /** @throws AuthenticationError for a request from outside that claims to be of the own channel */
  authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    if (activity.serviceUrl === LOCAL_SERVICE_URL) {
      throw new AuthenticationError('this serviceUrl is not reachable from outside', UNAUTHORIZED);
    }
    return this.inner.authenticateRequest(activity, authHeader);
  }

  authenticateStreamingRequest(authHeader: string, channelId: string): Promise<AuthenticateRequestResult> {
    return this.inner.authenticateStreamingRequest(authHeader, channelId);
  }

  createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return identity instanceof LocalIdentity
      ? new RefusingConnector()
      : this.inner.createConnectorFactory(identity);
  }

  /** The own channel signs nobody in through the Bot Framework, so its turns carry no token client. */
  async createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    if (identity instanceof LocalIdentity) return undefined as unknown as UserTokenClient;
    return this.inner.createUserTokenClient(identity);
  }

  override authenticateChannelRequest(authHeader: string): Promise<ClaimsIdentity> {
    return this.inner.authenticateChannelRequest(authHeader);
  }
}
