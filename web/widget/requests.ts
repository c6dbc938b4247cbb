import { ChatRefused, type Session } from './session';

/** How the network looks from here; the banner shows it. */
export type Heard = 'up' | 'down';

/** The error shape that the Direct Line client reads. */
export interface RequestError {
  status: number;
  message: string;
}

export interface Answer {
  status: number;
  response: unknown;
}

interface Setup {
  session: Session;
  heard(network: Heard): void;
  conversationGone(): void;
}

const UPLOAD_TIMEOUT = 120_000;
const LONGEST_WAIT = 5_000;
/** A server that fails at the same request so often fails at it for good, and others wait behind it. */
const MOST_FAILURES = 5;

/**
 * Carries the Direct Line client's requests. The client gives up where the buyer should not notice: its polling dies
 * with the first network error, a message posted in a gap is dropped, an expired token ends the chat. All its calls
 * are safe to repeat (a message by its client id), so here they wait for the network and go again, with the session's
 * newest token.
 */
export class Requests {
  constructor(private readonly setup: Setup) {}

  async send(request: DirectLineRequest, signal: AbortSignal): Promise<Answer> {
    let renewed = false;
    for (let tries = 0; ; tries++) {
      const wait = Math.min(500 * 2 ** tries, LONGEST_WAIT);
      const response = await this.attempt(request, signal);
      if (response === undefined || isDown(response.status, tries)) {
        this.setup.heard('down');
        await pause(wait, signal);
        continue;
      }
      this.setup.heard('up');
      if (response.status === 403 && !renewed) {
        renewed = await this.renew();
        if (!renewed) await pause(wait, signal);
        continue;
      }
      return this.read(request, response);
    }
  }

  /** A new token for one that has expired; false where it is worth another try. @throws ChatRefused */
  private async renew(): Promise<boolean> {
    try {
      await this.setup.session.open();
      return true;
    } catch (error) {
      if (!(error instanceof ChatRefused)) return false;
      this.setup.conversationGone();
      throw error;
    }
  }

  /** Undefined where no answer came. */
  private async attempt(request: DirectLineRequest, signal: AbortSignal): Promise<Response | undefined> {
    const { timeout = UPLOAD_TIMEOUT, url } = request;
    const attempt = new AbortController();
    const stop = (): void => attempt.abort();
    const timer = setTimeout(stop, url.includes('/upload?') ? UPLOAD_TIMEOUT : timeout);
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await fetch(url, {
        method: request.method,
        headers: this.headers(request),
        signal: attempt.signal,
        ...(request.body === undefined
          ? {}
          : { body: request.body instanceof FormData ? request.body : JSON.stringify(request.body) }),
      });
    } catch {
      if (signal.aborted) throw signal.reason;
      return undefined;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }

  private headers({ url, headers = {} }: DirectLineRequest): Record<string, string> {
    return url.startsWith('blob:') ? {} : { ...headers, Authorization: `Bearer ${this.setup.session.token}` };
  }

  private async read(request: DirectLineRequest, response: Response): Promise<Answer> {
    if (request.responseType === 'arraybuffer')
      return { status: response.status, response: await response.arrayBuffer() };
    const body = (await response.json().catch(() => ({}))) as { token?: string };
    if (response.ok) {
      if (body.token !== undefined) this.setup.session.renewedTo(body.token);
      return { status: response.status, response: body };
    }
    if (response.status === 404) this.setup.conversationGone();
    const error: RequestError = {
      status: response.status,
      message: `${request.method} answered ${response.status}`,
    };
    throw error;
  }
}

/** Away, as proxies say it while a server restarts, or failing just now. */
const isDown = (status: number, tries: number): boolean =>
  status > 500 || (status === 500 && tries < MOST_FAILURES);

/** Waits, but no longer than until the browser says that it is online again. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(done, milliseconds);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done, { once: true });
  });
}
