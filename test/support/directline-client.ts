import { setTimeout as sleep } from 'node:timers/promises';
import { Observable } from 'rxjs/Observable';
import WebSocket from 'ws';

// The client looks for a global WebSocket before it believes in streams.
Object.assign(globalThis, { WebSocket });
// eslint-disable-next-line @typescript-eslint/no-require-imports -- its types need a browser's
const { DirectLine } = require('botframework-directlinejs') as {
  DirectLine: new (options: object) => Client;
};

interface Activity {
  id: string;
  type: string;
  text?: string;
  from: { id: string; role?: string };
  replyToId?: string;
  attachments?: { contentType: string; contentUrl: string; thumbnailUrl?: string; name?: string }[];
  channelData: Record<string, unknown>;
}
interface Stream<T> {
  subscribe(next: (value: T) => void, error?: (error: unknown) => void): { unsubscribe(): void };
}
interface Client {
  activity$: Stream<Activity>;
  connectionStatus$: Stream<number>;
  postActivity(activity: object): Stream<string>;
  end(): void;
}

export interface Chat {
  activities: Activity[];
  statuses: number[];
  post(activity: object): Promise<string>;
  /** Waits until an activity satisfies `test`. */
  until(test: (activity: Activity) => boolean): Promise<Activity>;
  texts(): (string | undefined)[];
  end(): void;
}

/** The official Direct Line client, as Web Chat uses it, in Node. */
export function officialClient(url: string, options: object): Chat {
  const client = new DirectLine({
    domain: `${url}/v3/directline`,
    ajax,
    WebSocket,
    random: () => 0,
    timeout: 2000,
    pollingInterval: 200,
    ...options,
  });
  const activities: Activity[] = [];
  const statuses: number[] = [];
  client.connectionStatus$.subscribe((status) => statuses.push(status));
  const subscription = client.activity$.subscribe(
    (activity) => activities.push(activity),
    () => undefined,
  );
  return {
    activities,
    statuses,
    post: (activity) =>
      new Promise((resolve, reject) => client.postActivity(activity).subscribe(resolve, reject)),
    async until(test) {
      for (let waited = 0; waited < 8_000; waited += 10) {
        const found = activities.find(test);
        if (found) return found;
        await sleep(10);
      }
      throw new Error(`not among ${JSON.stringify(activities.map(({ type, text }) => text ?? type))}`);
    },
    texts: () => activities.filter(({ type }) => type === 'message').map(({ text }) => text),
    end() {
      subscription.unsubscribe();
      client.end();
    },
  };
}

interface AjaxRequest {
  url: string;
  method: string;
  headers?: Record<string, string>;
  body?: unknown;
  responseType?: string;
}

/** The client brings XMLHttpRequest's; in Node it takes fetch. */
const ajax = (request: AjaxRequest) =>
  Observable.create(
    (subscriber: { next(value: unknown): void; complete(): void; error(error: unknown): void }) => {
      answer(request).then(
        (value) => {
          subscriber.next(value);
          subscriber.complete();
        },
        (error) => subscriber.error(error),
      );
    },
  );

async function answer({ url, method, headers = {}, body, responseType }: AjaxRequest) {
  const send = (): Promise<Response> =>
    fetch(url, {
      method,
      headers: url.startsWith('http') ? headers : {},
      ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
  const response = await (method === 'GET' ? patiently(send) : send());
  if (!response.ok) throw Object.assign(new Error(`HTTP ${response.status}`), { status: response.status });
  return {
    status: response.status,
    response: responseType === 'arraybuffer' ? await response.arrayBuffer() : await response.json(),
  };
}

/** As the widget does: the client's polling would end for ever with the first network error. */
async function patiently(send: () => Promise<Response>): Promise<Response> {
  for (let tries = 0; tries < 20; tries += 1) {
    const response = await send().catch(() => undefined);
    if (response) return response;
    await sleep(100);
  }
  return send();
}
