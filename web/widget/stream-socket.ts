/** What happens to the stream, for the banner and for the choice between WebSocket and polling. */
export interface StreamListener {
  opened(): void;
  /** `everOpened` is false where the socket never came up, as behind a proxy that blocks WebSockets. */
  closed(everOpened: boolean): void;
}

const CONNECT_TIMEOUT = 10_000;
/** The server says something every 15 s; after three silent rounds the line is dead though nobody closed it. */
const SILENCE = 45_000;

/** A WebSocket class that reports to `listener` and that notices a dead line, which the browser's own does not. */
export function watchedWebSocket(listener: StreamListener): typeof WebSocket {
  return class extends WebSocket {
    private everOpened = false;
    private over = false;
    private timer = setTimeout(() => this.drop(), CONNECT_TIMEOUT);

    constructor(url: string | URL) {
      super(url);
      this.addEventListener('open', () => {
        this.everOpened = true;
        listener.opened();
        this.expect();
      });
      this.addEventListener('message', () => this.expect());
      this.addEventListener('close', () => this.end());
      window.addEventListener('offline', this.drop);
    }

    private expect(): void {
      clearTimeout(this.timer);
      this.timer = setTimeout(this.drop, SILENCE);
    }

    /** The closing handshake of a dead line would take minutes; the client is told at once. */
    private readonly drop = (): void => {
      if (this.over) return;
      this.close();
      this.dispatchEvent(new CloseEvent('close'));
    };

    private end(): void {
      if (this.over) return;
      this.over = true;
      clearTimeout(this.timer);
      window.removeEventListener('offline', this.drop);
      listener.closed(this.everOpened);
    }
  };
}
