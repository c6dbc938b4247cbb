import { createHash, randomBytes } from 'node:crypto';
import type { ChannelAccount, ChannelTalk } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { changeDocument } from '../../storage/stores/change';
import { HttpError, notFound } from '../api/errors';
import type { Clock } from '../clock';
import type { TurnService } from '../turn/service';
import { taken, tie, untie } from './tie';

const MINUTE = 60_000;
const LIFETIME_MINUTES = 30;

/** A buyer as the chat token proves him, with the conversation that is his. */
export interface LinkingBuyer {
  shopId: string;
  buyerId: string;
  conversationId: string;
}

/** Ties accounts of other channels to buyers, and unties them. */
export interface ChannelLinks {
  /** A link for this account; those made before no longer hold. */
  issue(account: ChannelAccount, talk: ChannelTalk): Promise<{ url: string; minutes: number }>;
  /** Whose account a link ties, so that the buyer sees what he agrees to. @throws HttpError 404, 410 */
  look(buyer: LinkingBuyer, secret: string): Promise<ChannelAccount>;
  /** Ties the account and takes the guest's talk into the buyer's; again is the same. @throws HttpError 404, 409, 410 */
  redeem(buyer: LinkingBuyer, secret: string): Promise<ChannelAccount>;
  ofBuyer(buyer: LinkingBuyer): Promise<ChannelAccount[]>;
  /** From now on the account is a guest's; what was about to go out to it stays here. @throws HttpError 404 */
  untie(buyer: LinkingBuyer, accountId: string): Promise<void>;
}

export interface LinksDeps {
  stores: Pick<Stores, 'channels' | 'activities'>;
  turns: Pick<TurnService, 'post'>;
  clock: Clock;
  /** The shop's page that opens links. */
  page: string;
}

/** What carries the secret: a fragment, which reaches neither servers nor logs. */
const FRAGMENT = 'after-sales-link';

export function createChannelLinks(deps: LinksDeps): ChannelLinks {
  const { stores, clock, page } = deps;
  const { accounts, links } = stores.channels;
  async function look(buyer: LinkingBuyer, secret: string) {
    const link = await links.get(idOf(secret));
    if (!link || link.shopId !== buyer.shopId) throw notFound('the link');
    if (link.usedBy !== undefined ? link.usedBy !== buyer.buyerId : link.expiresAt <= clock.now())
      throw new HttpError(
        410,
        'LinkExpired',
        'the link was used or has expired; ask for a new one in that chat',
      );
    const account = await accounts.get(link.account);
    if (!account) throw notFound('the link');
    if ((account.buyerId ?? buyer.buyerId) !== buyer.buyerId) throw taken();
    return { link, account };
  }

  return {
    async issue(account, talk) {
      for (const old of await links.find({ where: { account: account._id } }))
        if (old.usedBy === undefined || old.expiresAt <= clock.now()) await links.delete(old._id);
      const secret = randomBytes(24).toString('base64url');
      const createdAt = clock.now();
      await links.insert({
        _id: idOf(secret),
        shopId: account.shopId,
        account: account._id,
        talk: talk._id,
        createdAt,
        expiresAt: createdAt + LIFETIME_MINUTES * MINUTE,
      });
      return { url: `${page}#${FRAGMENT}=${secret}`, minutes: LIFETIME_MINUTES };
    },
    look: async (buyer, secret) => (await look(buyer, secret)).account,
    async redeem(buyer, secret) {
      const { link } = await look(buyer, secret);
      const used = await changeDocument(links, link._id, (now) =>
        now.usedBy === undefined ? { ...now, usedBy: buyer.buyerId } : now,
      );
      // Only now is it certain that nobody else used it at the same time.
      const { account } = await look(buyer, secret);
      if (!used) throw notFound('the link');
      return tie(deps, buyer, account);
    },
    ofBuyer: ({ shopId, buyerId }) => accounts.find({ where: { shopId, buyerId } }),
    untie: (buyer, accountId) => untie(stores, buyer, accountId),
  };
}

const idOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
