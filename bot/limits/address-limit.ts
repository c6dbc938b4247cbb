import type { RequestHandler } from 'express';
import { HttpError } from '../api/errors';
import type { Clock } from '../clock';
import { createRate } from './rate';

const PAUSE_SECONDS = 10;

/**
 * Refuses what one address asks beyond its share. On Direct Line with 503: its official client fails at 429, while
 * the widget takes 503 for a busy server, keeps what was written and sends it again.
 */
export function addressLimit(requestsPerMinute: number, clock: Clock): RequestHandler {
  const standingOf = createRate(requestsPerMinute, clock);
  return (request, response, next) => {
    if (standingOf(request.ip ?? '') === 'within') return next();
    response.set('Retry-After', String(PAUSE_SECONDS));
    const isDirectLine = request.path.startsWith('/v3/directline');
    throw new HttpError(
      isDirectLine ? 503 : 429,
      'TooManyRequests',
      `this address asks too often; come back in ${PAUSE_SECONDS} seconds`,
    );
  };
}
