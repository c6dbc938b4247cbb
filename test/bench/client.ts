import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import WebSocket from 'ws';
import { TALKS } from './talks';

interface Frame {
  activities?: { replyToId?: string }[];
}

/** One buyer's chat: posts over HTTP, listens on the WebSocket. */
export class ChatClient {
  /** When the last reply to each message came, by the message's id. */
  readonly repliedAt = new Map<string, number>();
  private waiting: { id: string; resolve: () => void } | undefined;
  private said = 0;

  private constructor(
    private readonly server: HttpServer,
    private readonly conversation: { id: string; token: string },
    private readonly socket: WebSocket,
    private readonly talk: () => string,
  ) {
    socket.on('message', (data: Buffer) => this.hear(data));
  }

  /** Starts the conversation and waits for its stream. */
  static async open(server: HttpServer, buyer: number): Promise<ChatClient> {
    const user = { id: `bench-${buyer}`, name: `bench ${buyer}` };
    const { token, conversationId } = await server.post<Started>(
      '/v3/directline/tokens/generate',
      server.key,
      { user },
    );
    const { streamUrl } = await server.post<Started>('/v3/directline/conversations', token, {});
    const socket = new WebSocket(streamUrl.replace('localhost', '127.0.0.1'));
    await once(socket, 'open');
    return new ChatClient(server, { id: conversationId, token }, socket, wordsOf(buyer));
  }

  /** Says the next thing; resolves with its id when it is acknowledged. */
  async say(): Promise<string> {
    const { id, token } = this.conversation;
    const channelData = { clientActivityID: `bench-${(this.said += 1)}` };
    const activity = { type: 'message', text: this.talk(), channelData };
    return (
      await this.server.post<{ id: string }>(`/v3/directline/conversations/${id}/activities`, token, activity)
    ).id;
  }

  /** Resolves when the message has been answered. */
  async answered(id: string): Promise<void> {
    if (!this.repliedAt.has(id)) await new Promise<void>((resolve) => (this.waiting = { id, resolve }));
  }

  close(): void {
    this.socket.terminate();
  }

  private hear(data: Buffer): void {
    if (data.length === 0) return;
    const now = performance.now();
    const { activities = [] } = JSON.parse(data.toString()) as Frame;
    for (const { replyToId } of activities) if (replyToId) this.repliedAt.set(replyToId, now);
    if (this.waiting && this.repliedAt.has(this.waiting.id)) this.waiting.resolve();
  }
}

interface Started {
  token: string;
  conversationId: string;
  streamUrl: string;
}

/** One talk after another, beginning with another one for each buyer. */
function wordsOf(buyer: number): () => string {
  let talk = buyer;
  let line = 0;
  return () => {
    const lines = TALKS[talk % TALKS.length] ?? [];
    const text = lines[line] ?? '';
    line += 1;
    if (line === lines.length) [talk, line] = [talk + 1, 0];
    return text;
  };
}

/** Requests over connections that are kept open, as browsers keep them. */
export class HttpServer {
  /** Below the server's 5 s, so that none is used again just as the server closes it. */
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 4_000 });

  constructor(
    private readonly url: string,
    readonly key: string,
  ) {}

  /** @throws Error with status and body of an answer that is no success */
  async post<T>(path: string, token: string, body: unknown): Promise<T> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const sent = request(this.url + path, { method: 'POST', agent: this.agent, headers });
    sent.end(JSON.stringify(body));
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
    if ((response.statusCode ?? 500) >= 300) throw new Error(`${path}: ${response.statusCode} ${text}`);
    return JSON.parse(text) as T;
  }
}
