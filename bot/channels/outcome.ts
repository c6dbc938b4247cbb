/** What became of one try to send. */
export type Outcome =
  | { kind: 'delivered' }
  /** It certainly was not taken, and may be later; `afterMs` where the channel says when. */
  | { kind: 'later'; detail: string; afterMs?: number }
  /** It will never be taken. */
  | { kind: 'refused'; detail: string }
  /** It may have arrived: no channel of the Bot Framework lets a repeat be recognised, so it is not sent again. */
  | { kind: 'unknown'; detail: string };

/** The channel did not act on the request: it is too busy, away, or did not accept our token. */
const NOT_TAKEN: ReadonlySet<number> = new Set([401, 408, 412, 425, 429, 503]);
/** No connection came about, so nothing was sent. */
const NOT_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

export function outcomeOfStatus(status: number, retryAfter: string | null): Outcome {
  const detail = `answered ${status}`;
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (NOT_TAKEN.has(status)) {
    const afterMs =
      retryAfter !== null && /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) * 1000 : undefined;
    return { kind: 'later', detail, ...(afterMs !== undefined && { afterMs }) };
  }
  return status >= 500 ? { kind: 'unknown', detail } : { kind: 'refused', detail };
}

/** @param error what `fetch` threw */
export function outcomeOfError(error: unknown): Outcome {
  const code = codeOf(error);
  return NOT_SENT.has(code) ? { kind: 'later', detail: code } : { kind: 'unknown', detail: code };
}

function codeOf(error: unknown): string {
  const { name, cause } = Object(error) as { name?: unknown; cause?: unknown };
  const { code } = Object(cause) as { code?: unknown };
  if (typeof code === 'string') return code;
  return typeof name === 'string' ? name : 'failed';
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 5 * 60_000;

/** 1 s, 2 s, 4 s … up to five minutes, or as long as the channel asks for. */
export const pauseAfter = (failures: number, afterMs = 0): number =>
  Math.max(afterMs, Math.min(FIRST_PAUSE * 2 ** Math.min(failures - 1, 20), LONGEST_PAUSE));
