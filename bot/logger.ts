import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** What may stand in a log line and never in clear: what people wrote, and what opens doors. */
const HIDDEN = ['text', '*.text', 'token', '*.token', 'jwt', '*.jwt', 'authorization', '*.authorization'];

/** JSON lines on standard output, or on the stream handed in. */
export function createLogger(level: string, destination: DestinationStream = pino.destination(1)): Logger {
  return pino({ level, base: null, redact: { paths: HIDDEN, censor: '[hidden]' } }, destination);
}
