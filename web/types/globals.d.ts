/** The parts of Web Chat and its Direct Line client that we use, as their own bundles put them on `window`. */
interface ChatActivity {
  id?: string;
  type: string;
  text?: string;
  timestamp?: string;
  replyToId?: string;
  from: { id: string; name?: string; role?: string };
  channelData?: Record<string, unknown> & { 'webchat:sequence-id'?: number };
}

/** A React element of Web Chat's own React, which the bundle does not expose. */
type ChatElement = Readonly<Record<string, unknown>> & { type: unknown; props: object };
type ChatComponent<P> = (props: P) => ChatElement | null;
type RenderActivity = (...args: unknown[]) => ChatElement | false | null;
type ActivityMiddleware = () => (
  next: (card: { activity: ChatActivity }, ...rest: unknown[]) => RenderActivity | false,
) => (card: { activity: ChatActivity }, ...rest: unknown[]) => RenderActivity | false;

/** A part of an activity: its text is one too. */
interface AttachmentCard {
  activity: ChatActivity;
  attachment: { contentType: string };
}
type AttachmentMiddleware = () => (
  next: (card: AttachmentCard) => ChatElement,
) => (card: AttachmentCard) => ChatElement;

/** Below an activity: its time, or that it is still being sent. */
interface ActivityStatus {
  activity: ChatActivity;
  hideTimestamp?: boolean;
  sendState?: string;
}
type StatusMiddleware = () => (
  next: (status: ActivityStatus) => ChatElement,
) => (status: ActivityStatus) => ChatElement;

interface ChatAction {
  type: string;
  payload?: Record<string, unknown>;
}
interface ChatStore {
  dispatch(action: ChatAction): void;
  getState(): { activities: ChatActivity[]; sendBoxValue: string };
}
type StoreMiddleware = (
  store: ChatStore,
) => (next: (action: ChatAction) => unknown) => (action: ChatAction) => unknown;

interface ChatOptions {
  key: string;
  directLine: DirectLineClient;
  store: ChatStore;
  nonce: string;
  locale: string;
  styleOptions: Readonly<Record<string, unknown>>;
  adaptiveCardsHostConfig: object;
  activityMiddleware: ActivityMiddleware;
  attachmentMiddleware: AttachmentMiddleware;
  activityStatusMiddleware: StatusMiddleware;
  renderMarkdown(text: string): string;
  overrideLocalizedStrings(strings: Record<string, string>): Record<string, string>;
}

/** RxJS 5's Observable as far as a request needs it. */
interface Subscriber<T> {
  next(value: T): void;
  error(error: unknown): void;
  complete(): void;
}
type ObservableClass = new <T>(subscribe: (subscriber: Subscriber<T>) => () => void) => object;

interface DirectLineRequest {
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
  responseType?: string;
  /** Milliseconds. */
  timeout?: number;
}

interface DirectLineClient {
  connectionStatus$: { subscribe(take: (status: number) => void): { unsubscribe(): void } };
  end(): void;
}

interface DirectLineOptions {
  token: string;
  domain?: string;
  conversationId?: string;
  watermark?: string;
  webSocket: boolean;
  timeout?: number;
  pollingInterval?: number;
  ajax?: (request: DirectLineRequest) => object;
  WebSocket?: typeof WebSocket;
  random?: () => number;
}

declare const DirectLine: { DirectLine: new (options: DirectLineOptions) => DirectLineClient };
declare const WebChat: {
  createStore(initial: object, ...middleware: StoreMiddleware[]): ChatStore;
  renderWebChat(options: ChatOptions, into: HTMLElement): void;
  hooks: {
    useActivities(): [ChatActivity[]];
  };
};
