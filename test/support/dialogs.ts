import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRespond } from '../../dialogs/conversation';
import { freshState, readState } from '../../dialogs/read-state';
import type { Incoming, Respond } from '../../dialogs/respond';
import type { DialogState } from '../../dialogs/state';
import { buildModel } from '../../nlu/build';
import { loadUnderstander } from '../../nlu/understander';
import type { Understander } from '../../nlu/understanding';
import { createRenderer, type Message, type Renderer } from '../../replies/render';
import type { ChoiceValue, Reply } from '../../replies/reply';
import type { Language } from '../../storage/records';
import { deskOf, type Given } from './desk-in-memory';
import { aWorld, type World } from './world';

const MODEL = join(__dirname, '../../build/model');

/** The product's own understanding; the model is built where none lies yet. */
export async function realUnderstander(): Promise<Understander> {
  if (!existsSync(join(MODEL, 'model.json'))) await buildModel(MODEL);
  return loadUnderstander(MODEL);
}

export interface Said {
  text?: string;
  value?: ChoiceValue;
  uploads?: string[];
  refusedFiles?: NonNullable<Incoming['refusedFiles']>;
  kind?: Incoming['kind'];
  guestState?: DialogState;
  news?: NonNullable<Incoming['news']>;
}

export interface Heard extends Given {
  replies: Reply[];
  keys: string[];
  messages: Message[];
  rules: string[];
}

const respond: Respond = createRespond();
const renderer: Renderer = createRenderer();

/** A talk through the real dialogs, policy, understanding and replies; only the records are in memory. */
export class Chat {
  state: DialogState = freshState();
  private events = 0;
  /** Until when the hand-offs of this talk are to be answered. */
  private readonly waiting = new Map<string, number>();

  constructor(
    private readonly understander: Understander,
    readonly world: World = aWorld(),
    public language: Language = 'zh',
  ) {}

  async say({ text = '', kind = 'message', uploads = [], ...rest }: Said): Promise<Heard> {
    const given: Given = { commands: [], updates: [] };
    this.events += 1;
    const context = { now: this.world.now, zone: this.world.shop.timeZone, language: this.language };
    const understanding = this.understander.understand(text, context);
    const outgoing = await respond(
      { eventId: `event-${this.events}`, kind, understanding, uploads, ...rest },
      this.state,
      this.language,
      deskOf(this.world, given, this.waiting),
    );
    this.state = readState(JSON.parse(JSON.stringify(outgoing.state)));
    this.language = outgoing.language;
    const reading = { language: outgoing.language, zone: this.world.shop.timeZone, now: this.world.now };
    const messages = outgoing.replies.map((reply) => renderer.render(reply, reading));
    return {
      replies: outgoing.replies,
      keys: outgoing.replies.map(({ key }) => key),
      messages,
      ...given,
      rules: outgoing.rules,
    };
  }
}
