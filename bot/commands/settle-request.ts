import { VersionConflictError } from '../../storage/port';
import type { Instant, News, Settlement, ShopRequest } from '../../storage/records';
import type { Stores } from '../../storage/stores';

export interface SettleRequest {
  /** The caller's; a repeat of it returns the outcome. */
  commandId: string;
  requestId: string;
  settlement: Omit<Settlement, 'at'>;
}
export type SettleOutcome =
  | { kind: 'settled'; request: ShopRequest }
  /** Somebody settled it before, by another command, or the buyer withdrew it. */
  | { kind: 'over'; request: ShopRequest }
  | { kind: 'unknown' };

/** A person at the shop settles what the buyer asked for; the same write holds the news for the buyer. */
export async function settleRequest(
  { requests }: Pick<Stores, 'requests'>,
  now: Instant,
  { commandId, requestId, settlement }: SettleRequest,
): Promise<SettleOutcome> {
  for (;;) {
    const request = await requests.get(requestId);
    if (!request) return { kind: 'unknown' };
    if (commandId in request.commands) return { kind: 'settled', request };
    if (request.state !== 'open') return { kind: 'over', request };
    try {
      return {
        kind: 'settled',
        request: await requests.update(settled(request, commandId, { ...settlement, at: now })),
      };
    } catch (error) {
      if (!(error instanceof VersionConflictError)) throw error;
    }
  }
}

function settled(request: ShopRequest, commandId: string, settlement: Settlement): ShopRequest {
  const { at, outcome } = settlement;
  const news: News = { n: request.notify.length + 1, at, kind: outcome, facts: {} };
  return {
    ...request,
    state: outcome,
    settlement,
    events: [...request.events, { at, by: 'seller', kind: outcome }],
    notify: [...request.notify, news],
    newsFrom: request.newsFrom ?? news.n,
    commands: { ...request.commands, [commandId]: { kind: outcome } },
    updatedAt: at,
  };
}
