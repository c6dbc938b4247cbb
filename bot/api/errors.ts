/** An answer other than success, with a stable code; the error handler gives it Direct Line's shape. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** What a program may go on from, beside the message. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** Also for what exists but belongs to somebody else, so that ids cannot be tried out. */
export const notFound = (what: string): HttpError => new HttpError(404, 'NotFound', `${what} was not found`);
export const badArgument = (message: string): HttpError => new HttpError(400, 'BadArgument', message);
export const tooLarge = (message: string): HttpError => new HttpError(413, 'MessageSizeTooBig', message);
/** Not 429, at which Direct Line's official client fails: with 400 it offers to send the message again. */
export const tooFast = (): HttpError =>
  new HttpError(400, 'TooFast', 'too many messages in a minute; wait, then send it again');
/** Direct Line: no credentials at all. */
export const unauthorized = (message: string): HttpError => new HttpError(401, 'Unauthorized', message);
/** Direct Line: credentials that do not hold. */
export const forbidden = (code: string, message: string): HttpError => new HttpError(403, code, message);
