import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { blankOut } from '../../../bot/uploads/blank-out';
import { locationBlanks } from '../../../bot/uploads/video-location';
import { childBoxes } from '../../../bot/uploads/boxes';

const readerOf = (file: Buffer) => async (offset: number, length: number) =>
  file.subarray(offset, offset + length);

async function viewOf(file: Buffer, chunkSize = 7): Promise<Buffer> {
  const blanks = await locationBlanks(readerOf(file), file.length);
  const copy = Buffer.from(file);
  const chunks = Array.from({ length: Math.ceil(copy.length / chunkSize) }, (_, i) =>
    copy.subarray(i * chunkSize, (i + 1) * chunkSize),
  );
  return buffer(Readable.from(chunks).pipe(blankOut(blanks)));
}

const box = (type: string, ...content: (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(
    content.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );
  const header = Buffer.alloc(8);
  header.writeUInt32BE(body.length + 8, 0);
  header.write(type, 4, 'latin1');
  return Buffer.concat([header, body]);
};
const words = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => bytes.writeUInt32BE(value, i * 4));
  return bytes;
};

describe('the view of a video', () => {
  it.each(['location-keys.mp4', 'location-loci.mp4', 'location-xyz.mov'])(
    '%s tells no place',
    async (name) => {
      const file = readFileSync(join(__dirname, 'fixtures', name));
      const view = await viewOf(file);
      expect(view).toHaveLength(file.length);
      expect(view.includes('+30.25')).toBe(false);
      for (const telling of ['udta', 'loci', '\xa9xyz'])
        expect(view.includes(telling, 0, 'latin1')).toBe(false);
    },
  );

  it('keeps every frame where it was', async () => {
    const file = readFileSync(join(__dirname, 'fixtures', 'location-keys.mp4'));
    const view = await viewOf(file, 1000);
    const mdat = childBoxes(file, 0, file.length).find(({ type }) => type === 'mdat')!;
    expect(view.subarray(mdat.start, mdat.end)).toEqual(file.subarray(mdat.start, mdat.end));
    expect(childBoxes(view, 0, view.length).map(({ type }) => type)).toEqual(
      childBoxes(file, 0, file.length).map(({ type }) => type),
    );
  });

  it("loses the camera's own track, its data included", async () => {
    const ftyp = box('ftyp', 'isom', words(0));
    const data = 'GPS5 30.2500 120.1500';
    const mdat = box('mdat', 'picture!', data);
    const at = ftyp.length + 8 + 'picture!'.length;
    const stbl = box(
      'stbl',
      box('stsc', words(0, 1, 1, 2, 1)),
      box('stsz', words(0, 0, 2, 5, data.length - 5)),
      box('stco', words(0, 1, at)),
    );
    const trak = box(
      'trak',
      box('mdia', box('hdlr', words(0, 0), 'meta', words(0, 0, 0)), box('minf', stbl)),
    );
    const file = Buffer.concat([ftyp, mdat, box('moov', trak)]);
    const view = await viewOf(file);
    expect(view.includes('picture!')).toBe(true);
    expect(view.includes('30.25')).toBe(false);
    expect(view.includes('trak')).toBe(false);
  });

  it('is refused where the file has no index', async () => {
    const file = Buffer.concat([box('ftyp', 'isom', words(0)), box('mdat', 'cut off')]);
    await expect(viewOf(file)).rejects.toMatchObject({ name: 'FileRefused', why: 'broken' });
  });

  it('is refused where the file is made of nothing but headers', async () => {
    const file = Buffer.concat(Array.from({ length: 30_000 }, () => box('free')));
    await expect(viewOf(file, 1 << 20)).rejects.toMatchObject({ why: 'broken' });
  });
});
