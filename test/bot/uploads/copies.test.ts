import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createMakeCopies } from '../../../bot/uploads/copies';

const video = readFileSync(join(__dirname, 'fixtures', 'location-keys.mp4'));
const keys = { original: 'o', view: 'v', thumbnail: 't' };

describe('a view that cannot be written', () => {
  it('leaves no file open', async () => {
    const opened: Readable[] = [];
    const read = (_key: string, range?: { start: number; end: number }): Readable => {
      const content = range ? video.subarray(range.start, range.end + 1) : video;
      const stream = Readable.from([content.subarray(0, 100), content.subarray(100)]);
      opened.push(stream);
      return stream;
    };
    const makeCopies = createMakeCopies({
      read,
      async write(_key, content) {
        content.destroy();
        throw new Error('the disk is full');
      },
      size: async () => video.length,
      delete: async () => undefined,
    });
    const type = { kind: 'video', mime: 'video/mp4', maxBytes: 1e9 } as const;
    await expect(makeCopies(keys, type, video.length)).rejects.toThrow('the disk is full');
    await new Promise(setImmediate);
    const closed = opened.map(({ destroyed }) => destroyed);
    expect(closed.length).toBeGreaterThan(1);
    expect(closed).not.toContain(false);
  });
});
