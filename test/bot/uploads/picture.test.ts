import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { preparePicture } from '../../../bot/uploads/picture';

jest.setTimeout(20_000);

const fixture = (name: string): Buffer => readFileSync(join(__dirname, 'fixtures', name));
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#808080' } });

describe('a prepared picture', () => {
  it('loses its place in view and thumbnail, and keeps it in the record', async () => {
    const { view, thumbnail, metadata } = await preparePicture(fixture('gps.jpg'), 'image/jpeg');
    expect(metadata).toMatchObject({ GPSInfo: { GPSLatitudeRef: 'N', GPSLatitude: [30, 15, 0] } });
    expect((await sharp(view).metadata()).exif).toBeUndefined();
    expect((await sharp(thumbnail).metadata()).exif).toBeUndefined();
  });

  it('stands upright', async () => {
    const { view, picture } = await preparePicture(fixture('gps.jpg'), 'image/jpeg');
    expect(picture).toMatchObject({ width: 64, height: 96 });
    expect(await sharp(view).metadata()).toMatchObject({ width: 64, height: 96, format: 'jpeg' });
  });

  it('knows when it was taken where the camera wrote its zone', async () => {
    const { capturedAt } = await preparePicture(fixture('gps.jpg'), 'image/jpeg');
    expect(capturedAt).toBe(Date.parse('2026-11-20T12:00:00+08:00'));
  });

  it('does not guess a zone', async () => {
    const withoutZone = await plain(20, 20)
      .withExif({ IFD2: { DateTimeOriginal: '2026:11:20 12:00:00' } })
      .jpeg()
      .toBuffer();
    const { metadata, capturedAt } = await preparePicture(withoutZone, 'image/jpeg');
    expect(metadata).toMatchObject({ Photo: { DateTimeOriginal: '2026-11-20T12:00:00.000Z' } });
    expect(capturedAt).toBeUndefined();
  });

  it('is a jpeg when it came as heic, metadata read all the same', async () => {
    const { view, thumbnail, metadata, capturedAt } = await preparePicture(fixture('gps.heic'), 'image/heic');
    expect(await sharp(view).metadata()).toMatchObject({ format: 'jpeg' });
    expect((await sharp(view).metadata()).exif).toBeUndefined();
    expect((await sharp(thumbnail).metadata()).format).toBe('jpeg');
    expect(metadata).toMatchObject({ GPSInfo: { GPSLatitudeRef: 'N' } });
    expect(capturedAt).toBe(Date.parse('2026-11-20T12:00:00+08:00'));
  });

  it.each(['png', 'webp', 'gif'] as const)('stays a %s', async (format) => {
    const { view } = await preparePicture(await plain(40, 30).toFormat(format).toBuffer(), `image/${format}`);
    expect((await sharp(view).metadata()).format).toBe(format);
  });

  it('is never larger than a screen needs', async () => {
    const { view, picture } = await preparePicture(await plain(4000, 100).png().toBuffer(), 'image/png');
    expect((await sharp(view).metadata()).width).toBe(2560);
    expect(picture).toMatchObject({ width: 4000, height: 100 });
  });
});

describe('what is measured', () => {
  const measured = async (picture: sharp.Sharp) =>
    (await preparePicture(await picture.jpeg({ quality: 95 }).toBuffer(), 'image/jpeg')).picture;
  const stripes = (): sharp.Sharp => {
    const pixels = Buffer.alloc(800 * 600, 40);
    for (let i = 0; i < pixels.length; i += 1) if (Math.floor((i % 800) / 20) % 2 === 0) pixels[i] = 220;
    return sharp(pixels, { raw: { width: 800, height: 600, channels: 1 } });
  };

  it('tells dark from bright', async () => {
    expect((await measured(stripes().linear(0.1))).luminance).toBeLessThan(20);
    expect((await measured(stripes())).luminance).toBeGreaterThan(100);
  });

  it('tells sharp from blurred', async () => {
    expect((await measured(stripes())).sharpness).toBeGreaterThan(300);
    expect((await measured(stripes().blur(8))).sharpness).toBeLessThan(60);
  });
});

describe('a picture that cannot be taken', () => {
  it.each([
    ['cut off', 'image/jpeg', fixture('gps.jpg').subarray(0, 600), 'broken'],
    [
      'a heic that is none',
      'image/heic',
      Buffer.concat([fixture('gps.heic').subarray(0, 40), Buffer.alloc(500)]),
      'heic',
    ],
  ])('is refused: %s', async (_name, mime, file, why) => {
    await expect(preparePicture(file, mime)).rejects.toMatchObject({ name: 'FileRefused', why });
  });

  it('is refused when it unpacks to far more than it weighs', async () => {
    const bomb = claiming(await plain(16, 16).png().toBuffer(), 12_000, 12_000);
    await expect(preparePicture(bomb, 'image/png')).rejects.toMatchObject({ why: 'size' });
  });
});

/** The same png, its header saying another size. */
function claiming(png: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(png);
  changed.writeUInt32BE(width, 16);
  changed.writeUInt32BE(height, 20);
  changed.writeUInt32BE(crc32(changed.subarray(12, 29)), 29);
  return changed;
}
