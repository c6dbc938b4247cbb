import { DuplicateKeyError, type Collection } from '../../storage/port';
import type { ChannelAccount, ChannelReference, ChannelTalk, Document } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { changeDocument } from '../../storage/stores/change';
import type { Clock } from '../clock';
import { accountIdOf, talkIdOf } from './ids';

/** The account and the talk that a reference belongs to, made where they are new. */
export async function openTalk(
  { channels }: Pick<Stores, 'channels'>,
  clock: Clock,
  shopId: string,
  reference: ChannelReference,
): Promise<{ account: ChannelAccount; talk: ChannelTalk }> {
  const { channelId, conversationId, user } = reference;
  const createdAt = clock.now();
  const account = await getOrInsert(channels.accounts, {
    _id: accountIdOf(shopId, channelId, user.id),
    shopId,
    channelId,
    accountId: user.id,
    name: user.name ?? user.id,
    createdAt,
  });
  const talk = await getOrInsert(channels.talks, {
    _id: talkIdOf(shopId, channelId, conversationId, user.id),
    shopId,
    account: account._id,
    reference,
    guests: 0,
    cursor: { seq: 0, part: 0 },
    failures: 0,
    createdAt,
  });
  return { account, talk: await keepReference(channels.talks, talk, reference) };
}

/** Channels move: replies go where the last message came from. */
async function keepReference(
  talks: Collection<ChannelTalk>,
  talk: ChannelTalk,
  reference: ChannelReference,
): Promise<ChannelTalk> {
  const same = (now: ChannelTalk): boolean => JSON.stringify(now.reference) === JSON.stringify(reference);
  if (same(talk)) return talk;
  return (await changeDocument(talks, talk._id, (now) => (same(now) ? now : { ...now, reference }))) ?? talk;
}

async function getOrInsert<T extends Document>(
  collection: Collection<T>,
  fresh: Omit<T, 'version'> & { _id: string },
): Promise<T> {
  const known = await collection.get(fresh._id);
  if (known) return known;
  try {
    return await collection.insert(fresh);
  } catch (error) {
    const other = error instanceof DuplicateKeyError ? await collection.get(fresh._id) : undefined;
    if (!other) throw error;
    return other;
  }
}
