import { once } from 'node:events';
import WebSocket from 'ws';
import type { Attack, Met } from '../attack';
import type { Dice } from '../dice';
import type { Ground, Talk } from '../ground';
import { hostileText, hugeText, PROMPTS } from '../texts';
import { json, send, wrongWith } from '../wire';

const PATIENCE = 5_000;
/** One talk gets so many that it holds thousands in a long run. */
const SHARE_OF_LONGEST = 0.1;

/** A talk with its stream open, one message at a time. */
class Chat {
  private socket: WebSocket | undefined;
  private readonly answered = new Set<string>();
  private heard: (() => void) | undefined;
  private line: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly talk: Talk,
  ) {}

  say(activity: object): Promise<Met> {
    const said = this.line.then(() => this.sayNow(activity));
    this.line = said.catch(() => undefined);
    return said;
  }

  close(): void {
    this.socket?.terminate();
  }

  private async sayNow(activity: object): Promise<Met> {
    this.socket ??= await this.open();
    const path = `/v3/directline/conversations/${this.talk.conversationId}/activities`;
    const authorization = `Bearer ${this.talk.token}`;
    const startedAt = performance.now();
    const request = { ...json(activity), path };
    const answer = await send(this.url, { ...request, headers: { ...request.headers, authorization } });
    const input = JSON.stringify(activity).slice(0, 400);
    const wrong = wrongWith(answer, request);
    if (wrong !== undefined || answer.status >= 400) return { input, ms: answer.ms, ...(wrong && { wrong }) };
    const { id } = JSON.parse(answer.body) as { id: string };
    const answered = await this.reply(id);
    return {
      input,
      ms: performance.now() - startedAt,
      ...(!answered && { wrong: 'the bot did not answer' }),
    };
  }

  private async reply(id: string): Promise<boolean> {
    const until = performance.now() + PATIENCE;
    while (!this.answered.has(id) && performance.now() < until) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, until - performance.now());
        this.heard = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return this.answered.delete(id);
  }

  private async open(): Promise<WebSocket> {
    const started = await send(this.url, {
      method: 'POST',
      path: '/v3/directline/conversations',
      headers: { authorization: `Bearer ${this.talk.token}` },
    });
    const { streamUrl } = JSON.parse(started.body) as { streamUrl: string };
    const socket = new WebSocket(streamUrl.replace('localhost', '127.0.0.1'));
    socket.on('message', (data: Buffer) => this.hear(data)).on('close', () => (this.socket = undefined));
    await once(socket, 'open');
    return socket;
  }

  private hear(data: Buffer): void {
    if (data.length === 0) return;
    const { activities = [] } = JSON.parse(data.toString()) as { activities?: { replyToId?: string }[] };
    for (const { replyToId } of activities) if (replyToId !== undefined) this.answered.add(replyToId);
    this.heard?.();
  }
}

/** Messages whose words are hostile, to the end of the bot's answer. */
export function textAttack(ground: Ground): Attack & { close(): void } {
  const chats = ground.talks.map((talk) => new Chat(ground.url, talk));
  const prompted = new Chat(ground.url, ground.prompted);
  let said = 0;
  return {
    name: 'text',
    share: 45,
    close: () => [...chats, prompted].forEach((chat) => chat.close()),
    run(dice) {
      said += 1;
      if (dice.chance(0.1)) return prompted.say({ type: 'message', text: dice.of(PROMPTS) });
      const chat = dice.chance(SHARE_OF_LONGEST) ? chats[0]! : dice.of(chats);
      return chat.say(activityOf(dice, said));
    },
  };
}

function activityOf(dice: Dice, n: number): object {
  const text = dice.chance(0.02) ? hugeText(dice) : hostileText(dice);
  return {
    type: 'message',
    text,
    channelData: { clientActivityID: dice.chance(0.05) ? hostileText(dice).slice(0, 100) + n : `fuzz-${n}` },
    ...(dice.chance(0.1) && { value: valueOf(dice) }),
    ...(dice.chance(0.1) && { locale: hostileText(dice).slice(0, 35) }),
    ...(dice.chance(0.05) && { from: { id: 'somebody-else', role: 'bot' } }),
  };
}

/** What a button might have said, and what none says. */
const valueOf = (dice: Dice): unknown =>
  dice.of([
    {
      kind: 'answer',
      field: dice.of(['amount', 'order', 'reason', 'confirm', '__proto__', hostileText(dice)]),
      value: dice.of([-1, 1e308, true, hostileText(dice)]),
    },
    { kind: 'control', control: dice.of(['submit', 'skip', 'why', 'nothing']) },
    { kind: 'correct', field: dice.of(['amount', 'constructor', hostileText(dice)]) },
    { kind: 'intent', intent: hostileText(dice) },
    [hostileText(dice)],
    hostileText(dice),
    null,
    { kind: { $ne: 1 } },
  ]);
