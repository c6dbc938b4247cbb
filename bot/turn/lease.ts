import type { Conversation } from '../../storage/records';
import type { TurnDeps } from './deps';

type Held = Pick<Conversation, 'version' | 'lease'>;

export interface Lease {
  /** The conversation as it was when taken. */
  conversation: Conversation;
  /** What a commit must name; a renewal under way is waited for, because it is a write too. */
  current(): Promise<Held>;
  /** After a commit: later renewals count from it. */
  committed(conversation: Conversation): void;
  /** Gives it back with nothing left to deliver: one write for both. */
  finish(last: Conversation): Promise<void>;
  /** Gives it back as it is; what is pending is delivered by whoever takes it next. */
  release(): Promise<void>;
}

const defaultLeaseMs = 30_000;
const renewalsPerLease = 3;

/** Takes the conversation and renews the lease while it is held; undefined while another worker has it. */
export async function takeLease(
  {
    stores,
    clock,
    holderId,
    leaseMs = defaultLeaseMs,
  }: Pick<TurnDeps, 'stores' | 'clock' | 'holderId' | 'leaseMs'>,
  id: string,
): Promise<Lease | undefined> {
  const take = () => stores.conversations.lease(id, holderId, clock.now(), clock.now() + leaseMs);
  const conversation = await take();
  if (!conversation) return undefined;

  let held: Held = conversation;
  const renew = async () => {
    const renewed = await take().catch(() => undefined);
    // Anybody's write in between means that the lease was lost: the commit must then fail on its old version.
    if (renewed?.version === held.version + 1) held = renewed;
  };
  // One at a time: of two, the slower one could take the lease again after it was given back.
  let renewal: Promise<void> | undefined;
  const renewUnlessRenewing = () => {
    renewal ??= renew().finally(() => (renewal = undefined));
  };
  const timer = setInterval(renewUnlessRenewing, leaseMs / renewalsPerLease);
  const stopRenewing = async () => {
    clearInterval(timer);
    await renewal;
  };
  return {
    conversation,
    async current() {
      await renewal;
      return held;
    },
    committed: (written) => (held = written),
    async finish(last) {
      await stopRenewing();
      const free = { ...last, version: held.version };
      delete free.lease;
      delete free.pending;
      await stores.conversations.update(free);
    },
    async release() {
      await stopRenewing();
      await stores.conversations.release(id, holderId);
    },
  };
}
