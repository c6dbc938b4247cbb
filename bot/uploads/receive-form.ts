import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import busboy, { type Busboy } from 'busboy';
import { HttpError, badArgument } from '../api/errors';
import type { InHand } from '../in-hand';

/** Web Chat sends small previews inside the activity; they are dropped. */
const MAX_ACTIVITY_BYTES = 2 * 1024 * 1024;
/** The activity and 20 files; more at once is no honest message, and each picture takes time. */
const MAX_PARTS = 21;

/** What becomes of a form's parts. */
export interface FormReader<File, Result> {
  /** Takes a file while it comes in. */
  take(content: Readable, name: string): Promise<File>;
  /** Makes the result of the activity's JSON and the files, in the order of the form. */
  finish(activity: unknown, files: File[]): Result;
  /** Called for every file taken where the form comes to nothing. */
  undo(file: File): Promise<void>;
}

/**
 * Reads a Direct Line upload: a part named `activity`, and files. Where it is broken, the sender breaks off, or
 * `finish` throws, nothing is left of it; what is swept up behind the answer is in hand until then.
 * @throws HttpError 400 on a broken form
 */
export async function receiveForm<File, Result>(
  request: IncomingMessage,
  { take, finish, undo }: FormReader<File, Result>,
  inHand: InHand,
): Promise<Result> {
  const parser = parserOf(request);
  const taking: Promise<File>[] = [];
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
  const results = Promise.allSettled(taking);
  const takenOf = async (): Promise<File[]> =>
    (await results).flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  if (broken) {
    // The sender has the answer before the last file is swept up.
    void inHand.add(takenOf().then((files) => Promise.allSettled(files.map(undo))));
    throw broken instanceof HttpError ? broken : badArgument('the upload is broken or was cut off');
  }
  const files = await takenOf();
  try {
    for (const result of await results) if (result.status === 'rejected') throw result.reason;
    return finish(parseJson(await activity), files);
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
      // Ends the file that is open, which would be waited for otherwise.
      parser.destroy();
      resolve(error);
    };
    parser.once('partsLimit', () => fail(badArgument(`at most ${MAX_PARTS - 1} files in a message`)));
    // A form can be broken in several places, and an error that nobody takes ends the process.
    parser.once('close', () => resolve(undefined)).on('error', fail);
    request.once('error', fail).once('close', () => {
      if (!request.complete) parser.destroy(new Error('the sender broke off'));
    });
    // Gone before anybody listened: no event tells of it any more.
    if (request.destroyed) fail(new Error('the sender broke off'));
    else request.pipe(parser);
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
