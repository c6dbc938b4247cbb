import type { WithdrawOutcome } from '../../dialogs/desk';
import { VersionConflictError } from '../../storage/port';
import type { Instant, ShopRequest } from '../../storage/records';
import { fromStore } from '../turn/store-failure';
import type { CommandContext } from './command';

/**
 * The buyer does not want it any more; what the shop settled before stays as it is. A repeat of the command returns
 * what it came to.
 * @throws Error when the request is not the buyer's: the desk never shows another's
 */
export async function withdrawRequest(
  context: CommandContext,
  commandId: string,
  requestId: string,
): Promise<WithdrawOutcome> {
  const { stores, now } = context;
  for (;;) {
    const request = await ownRequest(context, requestId);
    if (commandId in request.commands) return { kind: 'withdrawn', request };
    if (request.state !== 'open') return { kind: 'over', request };
    try {
      const record = withdrawn(request, commandId, now);
      return { kind: 'withdrawn', request: await fromStore(() => stores.requests.update(record)) };
    } catch (error) {
      if (!(error instanceof VersionConflictError)) throw error;
    }
  }
}

async function ownRequest(
  { stores, shop, conversation }: CommandContext,
  requestId: string,
): Promise<ShopRequest> {
  const request = await fromStore(() => stores.requests.get(requestId));
  if (request?.shopId !== shop._id || request.buyerId !== conversation.buyerId)
    throw new Error(`request ${requestId} is not one of this buyer's`);
  return request;
}

function withdrawn(request: ShopRequest, commandId: string, at: Instant): ShopRequest {
  return {
    ...request,
    state: 'withdrawn',
    events: [...request.events, { at, by: 'buyer', kind: 'withdrawn' }],
    commands: { ...request.commands, [commandId]: { kind: 'withdrawn' } },
    updatedAt: at,
  };
}
