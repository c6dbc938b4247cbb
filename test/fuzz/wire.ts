import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';

export interface Request {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
  /** Breaks off after so many bytes of the body. */
  cutAfter?: number;
}

/** What came back; status 0 where the connection ended without an answer. */
export interface Answer {
  status: number;
  type: string;
  body: string;
  ms: number;
}

const AGENT = new Agent({ keepAlive: true, maxSockets: 32, timeout: 4_000 });
const TIME_OUT = 10_000;

/** Sends a request as it is, however broken. */
export async function send(
  url: string,
  { method = 'GET', path, headers = {}, body, cutAfter }: Request,
): Promise<Answer> {
  const startedAt = performance.now();
  const passed = (): number => performance.now() - startedAt;
  const nothing = (): Answer => ({ status: 0, type: '', body: '', ms: passed() });
  const whole = body === undefined ? undefined : Buffer.from(body);
  const length = whole === undefined ? {} : { 'content-length': String(whole.length) };
  try {
    const { hostname, port } = new URL(url);
    // A connection that was cut must not be used again.
    const agent = cutAfter === undefined ? AGENT : false;
    const sent = request({
      hostname,
      port,
      path,
      method,
      agent,
      headers: { ...length, ...headers },
      timeout: TIME_OUT,
    });
    sent.once('timeout', () => sent.destroy(new Error('no answer in time')));
    if (cutAfter !== undefined) {
      sent.on('error', () => undefined);
      sent.write(whole?.subarray(0, cutAfter) ?? '', () => setTimeout(() => sent.destroy(), 5));
      await once(sent, 'close');
      return { ...nothing(), ms: 0 };
    }
    sent.end(whole);
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += text.length < 4_096 ? String(chunk) : '';
    return {
      status: response.statusCode ?? 0,
      type: response.headers['content-type'] ?? '',
      body: text,
      ms: passed(),
    };
  } catch {
    return nothing();
  }
}

export const json = (value: unknown): Pick<Request, 'method' | 'headers' | 'body'> => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** What is wrong with an answer, whatever was asked; undefined where nothing is. */
export function wrongWith({ status, type, body }: Answer, { path, method }: Request): string | undefined {
  if (status === 0) return 'no answer';
  if (status >= 500) return `answered ${status}: ${body.slice(0, 200)}`;
  if (status === 429 && path.startsWith('/v3/directline')) return 'answered 429 on Direct Line';
  if (status < 400 || status === 416) return undefined;
  const isJson = /^application\/json/.test(type);
  const isOurs = isJson && (method === 'HEAD' || /"error":\{"code":"\w+","message":"/.test(body));
  return isOurs ? undefined : `answered ${status} in another shape: ${type} ${body.slice(0, 120)}`;
}
