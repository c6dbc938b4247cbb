import type { Answer, RequestError, Requests } from './requests';
import type { Session } from './session';
import { bodyOf, type PostKey, type Unsent } from './unsent';

interface Setup {
  session: Session;
  requests: Requests;
  unsent: Unsent;
  /** Root of the Direct Line addresses. */
  domain: string;
}

/** The talk's address and what follows it, of a message or files. */
const POST = /\/conversations\/([^/]+)(\/activities|\/upload\?.*)$/;
const JSON_TYPE = { 'Content-Type': 'application/json' };
const MESSAGE_TIMEOUT = 5_000;

/**
 * What the buyer says. The browser keeps it until the server has it, so that it goes out after a reload; a message that
 * was taken twice is one by its client id. Messages go one after the other, first those kept from before; files, which
 * take long, beside them.
 */
export class Posts {
  private readonly ended = new AbortController();
  private line: Promise<unknown>;

  constructor(private readonly setup: Setup) {
    this.line = this.sendKept().catch(() => undefined);
  }

  /** Sends a post in its turn, anything else at once. */
  send(request: DirectLineRequest, signal: AbortSignal): Promise<Answer> {
    const [, conversationId, path] = (request.method === 'POST' && POST.exec(request.url)) || [];
    if (conversationId === undefined || path === undefined) return this.setup.requests.send(request, signal);
    const kept = this.setup.unsent.keep(decodeURIComponent(conversationId), path, request.body);
    return this.untilTaken(this.inTurn(request, signal), kept);
  }

  /** A newer connection takes over what is kept. */
  end(): void {
    this.ended.abort();
  }

  private async sendKept(): Promise<void> {
    const { session, domain, requests, unsent } = this.setup;
    const address = `${domain}/conversations/${encodeURIComponent(session.conversationId)}`;
    for (const { key, post } of await unsent.of(session.conversationId)) {
      const options = post.parts ? {} : { headers: JSON_TYPE, timeout: MESSAGE_TIMEOUT };
      const request = { method: 'POST', url: address + post.path, body: bodyOf(post), ...options };
      const sent = this.untilTaken(requests.send(request, this.ended.signal), Promise.resolve(key));
      const settled = sent.catch(() => undefined);
      if (!post.parts) await settled;
    }
  }

  private inTurn(request: DirectLineRequest, signal: AbortSignal): Promise<Answer> {
    const send = (): Promise<Answer> => this.setup.requests.send(request, signal);
    if (request.body instanceof FormData) return send();
    const answer = this.line.then(send);
    this.line = answer.catch(() => undefined);
    return answer;
  }

  /** Drops what was kept once the server has taken it, or has refused it for good. */
  private async untilTaken(answer: Promise<Answer>, kept: Promise<PostKey>): Promise<Answer> {
    try {
      const taken = await answer;
      void this.setup.unsent.drop(await kept);
      return taken;
    } catch (error) {
      if (!mayBeTakenLater(error)) void this.setup.unsent.drop(await kept);
      throw error;
    }
  }
}

/** A post given up, or refused with the token or the talk: both can be others next time. */
function mayBeTakenLater(error: unknown): boolean {
  const { status } = error as Partial<RequestError>;
  return status === undefined || [401, 403, 404].includes(status);
}
