import { Worker } from 'node:worker_threads';
import { FileRefused } from './refused';

export interface RawPicture {
  /** Four bytes a pixel: red, green, blue, alpha. */
  data: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

const TIMEOUT = 30_000;
const MAX_PIXELS = 60_000_000;

/**
 * Decoding takes seconds of pure computation, so it runs in a thread of its own. The script is a string because it
 * must run as it stands, compiled or not.
 */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const decode = require(workerData.decoder);
(async () => {
  const pictures = await decode.all({ buffer: workerData.file });
  const [first] = pictures;
  if (first.width * first.height > workerData.maxPixels) throw new Error('too many pixels');
  const { data, width, height } = await first.decode();
  parentPort.postMessage({ data, width, height }, [data.buffer]);
})();
`;

/** The picture as upright RGBA pixels. @throws FileRefused `heic` where it cannot be decoded */
export function decodeHeic(file: Buffer): Promise<RawPicture> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(SCRIPT, {
      eval: true,
      // The decoder talks to the console.
      stdout: true,
      stderr: true,
      workerData: { decoder: require.resolve('heic-decode'), file, maxPixels: MAX_PIXELS },
    });
    const giveUp = (): void => reject(new FileRefused('heic'));
    const timer = setTimeout(() => void worker.terminate(), TIMEOUT);
    worker.once('message', ({ data, ...size }: RawPicture) =>
      resolve({ ...size, data: Buffer.from(data.buffer) }),
    );
    worker.once('error', giveUp);
    worker.once('exit', () => {
      clearTimeout(timer);
      giveUp();
    });
  });
}
