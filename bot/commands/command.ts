import type { ApplicationFacts, Assessment } from '../../policy/facts';
import type { Conversation, FileRecord, Instant, Shop } from '../../storage/records';
import type { Stores } from '../../storage/stores';

/** What a command knows of the turn that gives it. */
export interface CommandContext {
  stores: Pick<
    Stores,
    'orders' | 'listings' | 'cases' | 'handoffs' | 'requests' | 'activities' | 'files' | 'conversations'
  >;
  assess: (facts: ApplicationFacts) => Assessment;
  now: Instant;
  shop: Shop;
  conversation: Conversation;
  /** Files that this conversation may use; others are left out. */
  files: (uploadIds: readonly string[]) => Promise<FileRecord[]>;
}
