import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, type Request, type Response } from 'express';
import type { FileRecord } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { notFound } from '../api/errors';
import { filePath, VARIANTS, type FileUrls, type Variant } from './file-urls';

/** Types that a browser may show by itself; any other could carry a script and is saved instead. */
const SHOWN: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'video/mp4',
]);

/** `GET /files/:id/:variant?e=…&s=…`. Without a valid signature there is no such file. */
export function createFilesRouter(stores: Pick<Stores, 'files' | 'blobs'>, urls: FileUrls): Router {
  const router = Router();
  router.get('/files/:id/:variant', async (request: Request<{ id: string; variant: string }>, response) => {
    const { id, variant } = request.params;
    if (!isVariant(variant)) throw notFound('the file');
    const left = urls.remaining(filePath(id, variant), request.query.e, request.query.s);
    const file = left === undefined ? undefined : await stores.files.get(id);
    const key = file?.blobs[variant];
    const size = key === undefined ? undefined : await stores.blobs.size(key);
    if (!file || left === undefined || key === undefined || size === undefined) throw notFound('the file');
    setHeaders(response, file, variant, left);
    await send(request, response, size, (range) => stores.blobs.read(key, range));
  });
  return router;
}

const isVariant = (text: string): text is Variant => VARIANTS.some((variant) => variant === text);

function setHeaders(response: Response, { mime, name }: FileRecord, variant: Variant, left: number): void {
  const type = variant === 'thumbnail' || (variant === 'view' && mime === 'image/heic') ? 'image/jpeg' : mime;
  if (SHOWN.has(type)) response.set('Content-Disposition', 'inline');
  else response.attachment(name);
  response.set({
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; img-src 'self'; media-src 'self'; sandbox",
    'Cache-Control': `private, max-age=${Math.floor(left / 1000)}, immutable`,
    'Accept-Ranges': 'bytes',
  });
}

/** Whole, or the part asked for: players of videos jump about. */
async function send(
  request: Request<{ id: string; variant: string }>,
  response: Response,
  size: number,
  read: (range?: { start: number; end: number }) => Readable,
): Promise<void> {
  const ranges = request.range(size, { combine: true });
  if (ranges === -1) return void response.status(416).set('Content-Range', `bytes */${size}`).end();
  const [range] = Array.isArray(ranges) && ranges.type === 'bytes' ? ranges : [];
  if (range) response.status(206).set('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  response.set('Content-Length', String(range ? range.end - range.start + 1 : size));
  // A reader that goes away is no error of ours.
  await pipeline(read(range), response).catch(() => response.destroy());
}
