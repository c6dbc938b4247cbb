import { Posts } from './posts';
import { Requests } from './requests';
import { ChatRefused, type Session } from './session';
import { watchedWebSocket } from './stream-socket';
import type { Unsent } from './unsent';

export type ConnectionState = 'connecting' | 'online' | 'lost' | 'refused';

interface Handlers {
  /** A client to show; called again when the talk has to be opened anew. */
  show(client: DirectLineClient): void;
  state(state: ConnectionState, because?: ChatRefused['because']): void;
}

const FAILED_TO_CONNECT = 4;
const EXPIRED = 3;
const REQUEST_TIMEOUT = 5_000;
const POLLING_INTERVAL = 1_000;
/** The client waits 3 s + this share of 12 s after a lost stream: a restarted server is not stormed. */
const RECONNECT_SPREAD = 0.15;
const LONGEST_WAIT = 10_000;
/** Where streams did work before, so many must fail in a row before polling takes over. */
const PATIENCE_WITH_STREAMS = 3;

/** Keeps one Direct Line client alive for the session: opens, falls back to polling, opens anew. */
export class Connection {
  private client: DirectLineClient | undefined;
  private posts: Posts | undefined;
  private generation = 0;
  private streamsThatFailed = 0;
  private streamEverOpened = false;
  private polling = false;

  constructor(
    private readonly session: Session,
    private readonly unsent: Unsent,
    private readonly handlers: Handlers,
  ) {}

  /** Gets a token, again and again while the network is away, and hands out a client. */
  async open(): Promise<void> {
    const generation = ++this.generation;
    this.client?.end();
    this.posts?.end();
    this.handlers.state('connecting');
    for (let tries = 0; generation === this.generation; tries++) {
      try {
        await this.session.open();
        if (generation === this.generation) this.start(generation);
        return;
      } catch (error) {
        if (error instanceof ChatRefused) return this.handlers.state('refused', error.because);
        this.handlers.state('lost');
        await new Promise((resolve) => setTimeout(resolve, Math.min(1_000 * 2 ** tries, LONGEST_WAIT)));
      }
    }
  }

  private start(generation: number): void {
    const ifCurrent = (act: () => void) => (): void => {
      if (generation === this.generation) act();
    };
    const reopen = ifCurrent(() => void this.open());
    const domain = `${location.origin}/v3/directline`;
    const requests = new Requests({
      session: this.session,
      heard: (network) => ifCurrent(() => this.heard(network))(),
      conversationGone: () => setTimeout(reopen),
    });
    const posts = new Posts({ session: this.session, requests, unsent: this.unsent, domain });
    this.posts = posts;
    this.client = new DirectLine.DirectLine({
      token: this.session.token,
      domain,
      conversationId: this.session.conversationId,
      watermark: '0',
      webSocket: !this.polling,
      timeout: REQUEST_TIMEOUT,
      pollingInterval: POLLING_INTERVAL,
      random: () => Math.random() * RECONNECT_SPREAD,
      ajax: asAjax(posts),
      WebSocket: watchedWebSocket({
        opened: ifCurrent(() => this.streamOpened()),
        closed: (everOpened) => ifCurrent(() => this.streamClosed(everOpened))(),
      }),
    });
    this.client.connectionStatus$.subscribe((status) => {
      if (status === FAILED_TO_CONNECT || status === EXPIRED) setTimeout(reopen, LONGEST_WAIT);
    });
    this.handlers.show(this.client);
  }

  private heard(network: 'up' | 'down'): void {
    if (network === 'down') this.handlers.state('lost');
    else if (this.polling) this.handlers.state('online');
  }

  private streamOpened(): void {
    this.streamsThatFailed = 0;
    this.streamEverOpened = true;
    this.handlers.state('online');
  }

  /** A stream that does not come up though the server just answered the request for it: WebSockets are blocked here. */
  private streamClosed(everOpened: boolean): void {
    this.streamsThatFailed = everOpened ? 0 : this.streamsThatFailed + 1;
    const patience = this.streamEverOpened ? PATIENCE_WITH_STREAMS : 1;
    if (this.streamsThatFailed < patience) return this.handlers.state('lost');
    this.polling = true;
    void this.open();
  }
}

/** The client's `ajax` is RxJS 5; the class is taken from the client itself, which bundles it. */
function asAjax(posts: Posts): (request: DirectLineRequest) => object {
  const Observable = observableClass();
  return (request) =>
    new Observable<unknown>((subscriber) => {
      const abort = new AbortController();
      posts.send(request, abort.signal).then(
        (response) => {
          subscriber.next(response);
          subscriber.complete();
        },
        (error: unknown) => {
          if (!abort.signal.aborted) subscriber.error(error);
        },
      );
      return () => abort.abort();
    });
}

function observableClass(): ObservableClass {
  let found = new DirectLine.DirectLine({ token: '-', webSocket: false }).connectionStatus$.constructor;
  for (let parent = parentOf(found); parent; parent = parentOf(found)) found = parent;
  return found as ObservableClass;
}

/** RxJS 5 classes inherit by prototype, compiled to ES5. */
const parentOf = (of: object): typeof Function.prototype | undefined => {
  const above = Object.getPrototypeOf((of as { prototype: object }).prototype) as object | null;
  return above && above !== Object.prototype ? (above.constructor as typeof Function.prototype) : undefined;
};
