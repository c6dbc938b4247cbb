import { ActivityHandler, type TurnContext } from 'botbuilder';
import type { Desk } from '../../dialogs/desk';
import type { Incoming, Outgoing, Respond } from '../../dialogs/respond';
import type { DialogState } from '../../dialogs/state';
import type { Renderer } from '../../replies/render';
import type { Language } from '../../storage/records';

/** What one turn works with and leaves; it travels in the context, because the adapter calls the bot. */
export interface TurnScope {
  incoming: Incoming;
  state: DialogState;
  language: Language;
  desk: Desk;
  /** Set by the bot when it has answered. */
  outgoing?: Outgoing;
}

const SCOPE = Symbol('turn scope');

export function enterScope(context: TurnContext, scope: TurnScope): void {
  context.turnState.set(SCOPE, scope);
}

/** The Bot Framework side of a turn: every kind of activity goes to the dialogs, and what they say is sent. */
export class AfterSalesBot extends ActivityHandler {
  constructor(
    private readonly respond: Respond,
    private readonly renderer: Pick<Renderer, 'render'>,
  ) {
    super();
    this.onMessage((context) => this.answer(context));
    this.onMembersAdded((context) => this.answer(context));
    this.onEvent((context) => this.answer(context));
  }

  private async answer(context: TurnContext): Promise<void> {
    const scope = context.turnState.get<TurnScope>(SCOPE);
    const { incoming, state, language, desk } = scope;
    const outgoing = await this.respond(incoming, state, language, desk);
    const reading = { language: outgoing.language, zone: desk.shop.timeZone, now: desk.now };
    const messages = outgoing.replies.map((reply) => this.renderer.render(reply, reading));
    if (messages.length > 0) await context.sendActivities(messages);
    scope.outgoing = outgoing;
  }
}
