import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import { freePort, listen } from '../../bot/listen';

/** What the bot sent to a conversation of the channel. */
export interface Sent {
  conversationId: string;
  authorization: string | undefined;
  activity: Partial<Activity>;
}

/** A channel as the Bot Framework connects it: takes the bot's REST calls, on loopback. */
export interface ChannelService {
  serviceUrl: string;
  sent: Sent[];
  /** Answers the next calls with these, then 201 again; `drop` cuts the connection after reading. */
  answerNext(...answers: (number | 'drop' | 'hang')[]): void;
  /** Every call, taken or not. */
  calls(): number;
  until(test: (sent: Sent) => boolean): Promise<Sent>;
  texts(conversationId?: string): (string | undefined)[];
  close(): Promise<void>;
}

export async function openChannelService(): Promise<ChannelService> {
  const port = await freePort();
  const sent: Sent[] = [];
  const answers: (number | 'drop' | 'hang')[] = [];
  let calls = 0;
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, id = ''] = /^\/v3\/conversations\/([^/]+)\/activities$/.exec(request.url ?? '') ?? [];
    const activity = (await json(request)) as Partial<Activity>;
    calls += 1;
    const answer = answers.shift() ?? 201;
    if (answer === 'drop') return void request.socket.destroy();
    if (answer === 'hang') return;
    const { authorization } = request.headers;
    if (answer < 300) sent.push({ conversationId: decodeURIComponent(id), authorization, activity });
    response.writeHead(answer, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: String(calls) }));
  };
  const server = createServer((request, response) => void take(request, response));
  await listen(server, port, '127.0.0.1');
  const texts: ChannelService['texts'] = (conversationId) =>
    sent
      .filter((one) => conversationId === undefined || one.conversationId === conversationId)
      .map(({ activity }) => activity.text);
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    sent,
    answerNext: (...next) => void answers.push(...next),
    calls: () => calls,
    texts,
    async until(test) {
      for (let waited = 0; waited < 8_000; waited += 10) {
        const found = sent.find(test);
        if (found) return found;
        await sleep(10);
      }
      throw new Error(`not among ${JSON.stringify(texts())}`);
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

export interface ChannelUser {
  channelId?: string;
  user?: string;
  conversation?: string;
}

/** Posts to the bot as a channel does, with the SDK's own client. */
export async function postAsChannel(
  botUrl: string,
  service: Pick<ChannelService, 'serviceUrl'>,
  activity: Partial<Activity>,
  { channelId = 'telegram', user = 'u-1', conversation = 'chat-1' }: ChannelUser = {},
): Promise<number> {
  const client = new ConfigurationBotFrameworkAuthentication({}).createBotFrameworkClient();
  const whole = {
    channelId,
    from: { id: user, name: '小林' },
    recipient: { id: 'bot', name: 'Shop' },
    conversation: { id: conversation, name: '', conversationType: 'personal', isGroup: false },
    locale: 'zh-CN',
    ...activity,
  } as Activity;
  const { status } = await client.postActivity(
    '',
    '',
    `${botUrl}/api/messages`,
    service.serviceUrl,
    conversation,
    whole,
  );
  return status;
}
