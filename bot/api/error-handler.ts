import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { HttpError, badArgument, notFound, tooLarge } from './errors';

export const unknownRoute: RequestHandler = (request) => {
  throw notFound(`${request.method} ${request.path}`);
};

/** Answers `{error: {code, message}}`; what nobody foresaw is logged whole and answered without detail. */
export function errorHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const answer = asHttpError(error);
    if (answer.status >= 500)
      logger.error({ err: error, method: request.method, path: request.path }, 'request failed');
    if (response.headersSent) return next(error);
    const { status, code, message, details } = answer;
    // What was begun may have named a type and a long life of its own.
    response.status(status).type('json').set('Cache-Control', 'no-store');
    response.json({ error: { code, message, ...details } });
  };
}

function asHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof z.ZodError) return badArgument(z.prettifyError(error));
  const { type, status } = bodyParserError(error);
  if (type === 'entity.too.large') return tooLarge('the body is too large');
  if (status !== undefined && status >= 400 && status < 500)
    return badArgument('the request cannot be read; send JSON');
  return new HttpError(500, 'ServiceError', 'something went wrong; try again');
}

/** express' body parser marks its errors with these fields. */
function bodyParserError(error: unknown): { type?: unknown; status?: number } {
  if (!(error instanceof Error)) return {};
  const { type, status } = error as Error & { type?: unknown; status?: unknown };
  return { type, ...(typeof status === 'number' && { status }) };
}
