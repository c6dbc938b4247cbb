import type { Activity } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { RoutingAuth } from '../adapter/routing-auth';
import { HttpError, forbidden } from '../api/errors';
import type { ChannelConfig } from '../config/channels';
import { withDeadline } from './deadline';
import type { ChannelActivity } from './incoming';

/** Who asks: the activity, its `Authorization` header and the address it came from. */
export interface Caller {
  activity: ChannelActivity;
  authorization: string;
  address: string | undefined;
}

/** @throws HttpError 401 or 403 with what is wrong, 503 where the keys of the Bot Framework cannot be had just now */
export type Admit = (caller: Caller) => Promise<void>;

/** Long enough for the Bot Framework's keys, short enough for the channel, which waits 15 s. */
const DEADLINE = 5_000;
const TRIES = 2;

export function createAdmission(
  config: ChannelConfig,
  auth: Pick<RoutingAuth, 'authenticateRequest'>,
): Admit {
  return async (caller) => {
    if (config.account) return authenticate(auth, caller);
    if (!config.development)
      throw forbidden(
        'NoAppId',
        'other channels are off: set MICROSOFT_APP_ID, or CHANNEL_DEVELOPMENT=on to try it on this machine',
      );
    const { serviceUrl } = caller.activity;
    // Without a proof of who asks, this must be no way for others to make the server call addresses.
    if (!isLoopback(caller.address) || !isLoopback(hostOf(serviceUrl)))
      throw forbidden('NotLocal', 'CHANNEL_DEVELOPMENT serves this machine alone; set MICROSOFT_APP_ID');
  };
}

async function authenticate(
  auth: Pick<RoutingAuth, 'authenticateRequest'>,
  { activity, authorization }: Caller,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      // The SDK reads channelId and serviceUrl alone, both of which are checked by now.
      const asked = async () => auth.authenticateRequest(activity as unknown as Activity, authorization);
      await withDeadline(asked(), DEADLINE, 'authentication');
      return;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.status < 500 || tries === TRIES) throw refusal;
    }
  }
}

function refusalOf(error: unknown): HttpError {
  if (error instanceof AuthenticationError && error.statusCode < 500)
    return new HttpError(
      error.statusCode === 403 ? 403 : 401,
      'Unauthorized',
      'the request does not prove that the Bot Framework sent it to this bot; check MICROSOFT_APP_ID',
    );
  if (error instanceof AuthenticationError || (error instanceof Error && /fetch|deadline/i.test(error.name)))
    return new HttpError(503, 'TryAgain', 'the keys of the Bot Framework could not be had; send it again');
  return new HttpError(401, 'Unauthorized', 'the token cannot be read');
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^\[|\]$/g, '');

function isLoopback(host = ''): boolean {
  return host === 'localhost' || host === '::1' || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/.test(host);
}
