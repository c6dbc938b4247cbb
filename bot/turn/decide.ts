import type { Activity } from 'botbuilder';
import type { DialogState } from '../../dialogs/state';
import type { Understanding } from '../../nlu/understanding';
import type { Language } from '../../storage/records';
import { apologise } from './apology';
import { AfterSalesBot, enterScope, type TurnScope } from './bot';
import type { TurnDeps } from './deps';
import { createDesk } from './desk';
import { activityOf, filesNotedOf, incomingOf } from './incoming';
import type { Question } from './question';
import type { Stopwatch } from './stopwatch';
import { StoreFailure } from './store-failure';
import { createUnderstand, rememberingFirst } from './understand';

/** What a turn has come to, nothing of it written yet but its commands. */
export interface Decided {
  understanding?: Understanding;
  state: DialogState;
  language: Language;
  sent: Partial<Activity>[];
  /** Keys of what was said. */
  replies: string[];
  rules: string[];
  /** Ids of the commands given. */
  commands: readonly string[];
  /** Name of the error that was apologised for. */
  error?: string;
}

export type Decide = (question: Question, watch: Stopwatch) => Promise<Decided>;

/**
 * Runs the bot on one event. What it throws becomes an apology; only a store out of reach is passed on, to be tried
 * again.
 */
export function createDecide(deps: TurnDeps): Decide {
  const bot = new AfterSalesBot(deps.respond, deps.renderer);
  const understand = createUnderstand(deps);
  return async (question, watch) => {
    const commands: string[] = [];
    try {
      const understanding = await understand(question);
      watch.lap('understand');
      const answer = isForBot(question)
        ? await converse(deps, bot, question, understanding, commands)
        : keepSilent(question);
      return { understanding, ...answer, commands };
    } catch (error) {
      if (error instanceof StoreFailure) throw error;
      return { ...apologise(deps, question, error), commands };
    } finally {
      watch.lap('decide');
    }
  };
}

/** While a person has the conversation the bot is silent (H5), but for news (N8); client events are no questions to it. */
function isForBot({ conversation, event: { kind, payload } }: Question): boolean {
  if (kind === 'news') return true;
  if (conversation.mode === 'human') return false;
  return kind !== 'activity' || payload.type === 'message';
}

/** Files that come while a person answers are kept for the draft. */
function keepSilent({ conversation, event, state }: Question): Omit<Decided, 'commands'> {
  const { draft } = state;
  const unsorted = [...(draft?.unsorted ?? []), ...filesNotedOf(event).uploads];
  const kept = draft ? { ...state, draft: { ...draft, unsorted: [...new Set(unsorted)] } } : state;
  return { state: kept, language: conversation.language, sent: [], replies: [], rules: [] };
}

async function converse(
  deps: TurnDeps,
  bot: AfterSalesBot,
  question: Question,
  understanding: Understanding,
  commands: string[],
): Promise<Omit<Decided, 'commands'>> {
  const { conversation, state, echoId } = question;
  const desk = createDesk(deps, question, commands);
  const scope: TurnScope = {
    incoming: incomingOf(question, understanding),
    state,
    language: conversation.language,
    desk: { ...desk, commands: rememberingFirst(deps, question, understanding, desk.commands) },
  };
  let failure: unknown;
  const activity = activityOf(question.event, conversation, echoId);
  const sent = await deps.adapter.runLocal(activity, async (context) => {
    enterScope(context, scope);
    // Caught here, because the adapter would wrap it in an error of its own.
    await bot.run(context).catch((error: unknown) => (failure = error));
  });
  if (failure !== undefined) throw failure;
  if (!scope.outgoing) throw new Error(`nobody answers a ${activity.type} activity`);
  const { replies, ...outgoing } = scope.outgoing;
  return { ...outgoing, sent, replies: replies.map((reply) => reply.key) };
}
