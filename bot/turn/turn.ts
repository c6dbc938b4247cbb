import { ZodError } from 'zod';
import type { Conversation, InboxEvent } from '../../storage/records';
import { typingTopic } from '../wake';
import { apologise } from './apology';
import { commit } from './commit';
import { createDecide } from './decide';
import type { TurnDeps } from './deps';
import type { Lease } from './lease';
import { deliver } from './outbox';
import { loadQuestion } from './question';
import { Stopwatch } from './stopwatch';

/** Runs one event to its end and returns the conversation as committed. */
export type RunTurn = (lease: Lease, conversation: Conversation, event: InboxEvent) => Promise<Conversation>;

/** One turn: understand, decide, commit, deliver. A turn that runs again decides from what its first try stored. */
export function createTurn(deps: TurnDeps): RunTurn {
  const decide = createDecide(deps);
  return async (lease, conversation, event) => {
    const watch = new Stopwatch();
    if (event.kind === 'activity' && conversation.mode === 'bot')
      deps.wake.wake(typingTopic(conversation._id));
    const question = await loadQuestion(deps, conversation, event);
    watch.lap('load');
    const decided = await decide(question, watch);
    const committed = await commit(deps, lease, question, decided, watch.laps).catch((error: unknown) => {
      // What the store refuses for its shape it would refuse for ever, and the conversation would stand still.
      if (!(error instanceof ZodError)) throw error;
      const apology = { ...apologise(deps, question, error), commands: decided.commands };
      return commit(deps, lease, question, apology, watch.laps);
    });
    if (committed.pending) await deliver(deps, committed, committed.pending, event);
    return committed;
  };
}
