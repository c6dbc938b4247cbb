import type { ChannelAccount, ChannelTalk } from '../../storage/records';
import { changeDocument } from '../../storage/stores/change';
import { HttpError, notFound } from '../api/errors';
import type { LinkingBuyer, LinksDeps } from './links';

export const taken = (): HttpError =>
  new HttpError(409, 'AccountTaken', 'this account is tied to somebody else; it must be untied there first');

/** Ties the account and takes its talks along; each step finds what an earlier try did. */
export async function tie(
  { stores, turns, clock }: LinksDeps,
  { buyerId, conversationId }: LinkingBuyer,
  { _id }: ChannelAccount,
): Promise<ChannelAccount> {
  const { accounts, talks } = stores.channels;
  const tied = await changeDocument(accounts, _id, (now) =>
    now.buyerId === undefined ? { ...now, buyerId, tiedAt: clock.now() } : now,
  );
  if (tied?.buyerId !== buyerId) throw taken();
  const end = await stores.activities.last(conversationId);
  for (const { _id: talkId } of await talks.find({ where: { account: _id } })) {
    const talk = await changeDocument(talks, talkId, (now) => moved(now, conversationId, end, clock.now()));
    const guest = talk?.guest?.conversationId;
    if (guest === undefined) continue;
    await turns.post({
      conversationId,
      id: `join:${guest}`,
      kind: 'guest_joined',
      payload: { guestConversationId: guest },
      receivedAt: clock.now(),
    });
  }
  return tied;
}

/** The talk goes on in the buyer's conversation; what was under way when it moved counts as sent. */
function moved(talk: ChannelTalk, conversationId: string, end: number, now: number): ChannelTalk {
  const { conversationId: before, attempt, cursor } = talk;
  if (before === conversationId || before === undefined) return talk;
  const seq = attempt?.seq ?? cursor.seq;
  const next = {
    ...talk,
    conversationId,
    guest: { conversationId: before, seq },
    cursor: { seq: end, part: 0 },
    due: now,
  };
  delete next.attempt;
  return next;
}

/** Frees the account; what was about to go out to it stays here. */
export async function untie(
  stores: LinksDeps['stores'],
  { shopId, buyerId }: LinkingBuyer,
  accountId: string,
): Promise<void> {
  const { accounts } = stores.channels;
  const account = await accounts.get(accountId);
  if (account?.shopId !== shopId || account.buyerId !== buyerId) throw notFound('the account');
  await changeDocument(accounts, accountId, (now) => {
    const free = { ...now };
    delete free.buyerId;
    delete free.tiedAt;
    return now.buyerId === buyerId ? free : now;
  });
  await leaveConversation(stores, accountId);
}

/** The next message opens a guest's conversation anew. */
async function leaveConversation({ channels }: LinksDeps['stores'], account: string): Promise<void> {
  for (const { _id } of await channels.talks.find({ where: { account } }))
    await changeDocument(channels.talks, _id, (now) => {
      const left = { ...now, cursor: { seq: 0, part: 0 }, failures: 0 };
      for (const field of ['conversationId', 'guest', 'attempt', 'due', 'failingSince'] as const)
        delete left[field];
      return left;
    });
}
