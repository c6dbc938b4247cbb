import type { ChannelTalk, LoggedActivity } from '../../storage/records';
import { VersionConflictError } from '../../storage/port';
import type { Stores } from '../../storage/stores';
import { changeDocument } from '../../storage/stores/change';
import type { Clock } from '../clock';
import type { Logger } from '../logger';
import { isAddressedTo } from './addressed';
import type { ComposeMessage } from './compose-message';
import { LEASE, move } from './move';
import type { Send } from './send';
import { closeOpenAttempt, settle } from './settle';

export interface DeliverDeps {
  stores: Pick<Stores, 'channels' | 'activities'>;
  clock: Clock;
  logger: Logger;
  compose: ComposeMessage;
  send: Send;
  holderId: string;
}

const PAGE = 50;

/** Delivers what is due to one talk, in order, one message at a time; when stopping, to the end of the one in hand. */
export type Deliver = (talkId: string, stopping: () => boolean) => Promise<void>;

export function createDeliver(deps: DeliverDeps): Deliver {
  const { talks } = deps.stores.channels;
  return async (id, stopping) => {
    const now = deps.clock.now();
    const claimed = await talks.claim({
      where: { _id: id, due: { lte: now } },
      leaseField: 'lease',
      holder: deps.holderId,
      now,
      until: now + LEASE,
    });
    let talk = claimed && (await closeOpenAttempt(deps, claimed));
    while (talk && !stopping()) talk = await step(deps, talk);
    if (talk) await giveBack(deps, talk);
  };
}

/** It stays due, for whoever takes it next. */
async function giveBack({ stores, holderId }: DeliverDeps, { _id }: ChannelTalk): Promise<void> {
  await changeDocument(stores.channels.talks, _id, (now) => {
    if (now.lease?.holder !== holderId) return now;
    const free = { ...now };
    delete free.lease;
    return free;
  });
}

/** One message, or the end: undefined when there is nothing more to do now. */
async function step(deps: DeliverDeps, talk: ChannelTalk): Promise<ChannelTalk | undefined> {
  const { entry, end } = await nextFor(deps, talk);
  if (!entry) return rest(deps, talk, end);
  const { parts, locale } = await deps.compose(talk, entry);
  const make = parts[talk.cursor.part];
  if (!make) return move(deps, talk, (now) => ({ ...now, cursor: { seq: entry.seq, part: 0 } }));
  const part = await make();
  const attempt = { seq: entry.seq, part: talk.cursor.part, at: deps.clock.now() };
  const begun = await move(deps, talk, (now) => ({ ...now, attempt }));
  if (begun?.attempt === undefined) return begun;
  const outcome = await deps.send(begun.reference, part, locale);
  return settle(deps, begun, entry, outcome);
}

async function nextFor(
  { stores }: DeliverDeps,
  talk: ChannelTalk,
): Promise<{ entry?: LoggedActivity; end: number }> {
  let end = talk.cursor.seq;
  for (;;) {
    if (talk.conversationId === undefined) return { end };
    const entries = await stores.activities.after(talk.conversationId, end, PAGE);
    const entry = entries.find((candidate) => isAddressedTo(talk, candidate));
    if (entry) return { entry, end };
    end = entries.at(-1)?.seq ?? end;
    if (entries.length < PAGE) return { end };
  }
}

/** Nothing is left: no longer due, unless somebody has written the talk since it was read. */
async function rest(
  { stores }: DeliverDeps,
  talk: ChannelTalk,
  end: number,
): Promise<ChannelTalk | undefined> {
  const resting = { ...talk, cursor: { seq: end, part: 0 } };
  delete resting.due;
  delete resting.lease;
  try {
    await stores.channels.talks.update(resting);
    return undefined;
  } catch (error) {
    if (!(error instanceof VersionConflictError)) throw error;
    return stores.channels.talks.get(talk._id);
  }
}
