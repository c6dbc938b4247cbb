import type { Router } from 'express';
import { createPhrasebook } from '../../replies/phrases';
import type { Stores } from '../../storage/stores';
import type { RoutingAuth } from '../adapter/routing-auth';
import type { Access } from '../auth/access';
import type { Clock } from '../clock';
import type { ChannelConfig } from '../config/channels';
import type { Present } from '../directline/present';
import type { FloodGate } from '../limits/flood-gate';
import type { Logger } from '../logger';
import type { TurnService } from '../turn/service';
import type { Wake } from '../wake';
import { createAdmission } from './admission';
import { createComposeMessage } from './compose-message';
import { createDeliver } from './deliver';
import { createChannelLinks } from './links';
import { createLinksRouter } from './links-router';
import { createMessagesRouter } from './messages-router';
import { startPump } from './pump';
import { createSend } from './send';
import { createTokenSource } from './token-source';

export interface ChannelDeps {
  stores: Stores;
  turns: TurnService;
  clock: Clock;
  logger: Logger;
  wake: Wake;
  access: Access;
  present: Present;
  admits: FloodGate;
  auth: Pick<RoutingAuth, 'authenticateRequest'>;
  config: ChannelConfig;
  publicUrl: string;
  holderId: string;
  slowPollMs: number;
}

export interface Channels {
  routers: Router[];
  stop(): Promise<void>;
}

/** Everything of other channels: the way in, one-time links, and the way out. */
export function openChannels(deps: ChannelDeps): Channels {
  const { stores, config, access, publicUrl } = deps;
  const links = createChannelLinks({ ...deps, page: config.linkPage ?? `${publicUrl}/` });
  const phrasebook = createPhrasebook();
  const compose = createComposeMessage({
    stores,
    present: deps.present,
    links,
    // Its only sentence tells no time.
    phrases: (language) => phrasebook(language, 'UTC'),
  });
  const send = createSend(createTokenSource(config.account));
  const pump = startPump({ ...deps, deliver: createDeliver({ ...deps, compose, send }) });
  return {
    routers: [
      createMessagesRouter(createAdmission(config, deps.auth), { ...deps, shopId: config.shop }),
      createLinksRouter(access, links),
    ],
    stop: () => pump.stop(),
  };
}
