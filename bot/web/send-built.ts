import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { NextFunction, Request, Response } from 'express';
import { notFound } from '../api/errors';

interface Exchange {
  request: Request;
  response: Response;
  next: NextFunction;
}

const ENCODINGS = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const;

/** Sends a built file, in the smallest encoding that the browser takes and the build made. @param options maxAge in seconds */
export function sendBuilt(
  { request, response, next }: Exchange,
  root: string,
  name: string,
  { maxAge, immutable = false }: { maxAge: number; immutable?: boolean },
): void {
  if (!/^((assets|drawings)\/)?[\w-][\w.-]*$/.test(name)) throw notFound('the file');
  const encoding = ENCODINGS.find(
    ({ name: accepted, extension }) =>
      request.acceptsEncodings(accepted) && existsSync(join(root, name + extension)),
  );
  response.type(extname(name)).vary('Accept-Encoding');
  if (encoding) response.set('Content-Encoding', encoding.name);
  const file = name + (encoding?.extension ?? '');
  response.sendFile(file, { root, maxAge: maxAge * 1000, immutable }, (error) => {
    if (!error || response.headersSent) return;
    response.removeHeader('Content-Encoding');
    next(isMissing(error) ? notFound('the file') : error);
  });
}

const isMissing = (error: Error): boolean => 'status' in error && error.status === 404;
