import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import busboy, { type Busboy } from 'busboy';
import { badArgument } from '../api/errors';

/** Web Chat sends small previews inside the activity; they are dropped. */
const MAX_ACTIVITY_BYTES = 2 * 1024 * 1024;
const MAX_PARTS = 40;

export interface Form<T> {
  /** The activity as JSON; undefined where the form has none. */
  activity: unknown;
  /** What `take` made of each file, in the order of the form. */
  files: T[];
}

/**
 * Reads a Direct Line upload: a part named `activity`, and files, each taken while it comes in. Where the form is
 * broken, or the sender breaks off, every file taken is handed to `undo`.
 * @throws HttpError 400 on a broken form
 */
export async function receiveForm<T>(
  request: IncomingMessage,
  take: (content: Readable, name: string) => Promise<T>,
  undo: (file: T) => Promise<void>,
): Promise<Form<T>> {
  const parser = parserOf(request);
  const taking: Promise<T>[] = [];
  let activity = Promise.resolve('{}');
  parser.on('field', (name, value) => {
    if (name === 'activity') activity = Promise.resolve(value);
  });
  parser.on('file', (name, content, { filename, mimeType }) => {
    // To a parser the activity looks like a file, because the client sends it as a blob.
    if (name === 'activity' || mimeType === 'application/vnd.microsoft.activity')
      activity = settling(smallText(content));
    else taking.push(settling(take(content, filename || 'file')));
  });
  const broken = await wholeForm(request, parser);
  const results = await Promise.allSettled(taking);
  const files = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  try {
    if (broken) throw badArgument('the upload is broken or was cut off');
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    return { activity: parseJson(await activity), files };
  } catch (error) {
    await Promise.all(files.map(undo));
    throw error;
  }
}

function parserOf(request: IncomingMessage): Busboy {
  try {
    // Browsers send names in UTF-8 without saying so.
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { parts: MAX_PARTS, fieldSize: MAX_ACTIVITY_BYTES },
    });
  } catch {
    throw badArgument('an upload is multipart/form-data with a boundary');
  }
}

/** Resolves when the form has been read, with what was wrong. */
function wholeForm(request: IncomingMessage, parser: Busboy): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const fail = (error: Error): void => {
      request.unpipe(parser).resume();
      resolve(error);
    };
    parser.once('close', () => resolve(undefined)).once('error', fail);
    request.once('error', fail).once('close', () => {
      if (!request.complete) parser.destroy(new Error('the sender broke off'));
    });
    request.pipe(parser);
  });
}

async function smallText(content: Readable): Promise<string> {
  let size = 0;
  content.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_ACTIVITY_BYTES) content.destroy(new Error('too large'));
  });
  return (await buffer(content)).toString('utf8');
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw badArgument('the part named activity must be JSON');
  }
}

/** Its failure is looked at later, with the others'. */
function settling<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
