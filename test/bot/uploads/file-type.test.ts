import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { cleanFileName } from '../../../bot/uploads/file-name';
import { fileTypeOf } from '../../../bot/uploads/file-type';
import { createGate } from '../../../bot/uploads/gate';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const ftyp = (...brands: string[]): Buffer => {
  const [major = '', ...others] = brands;
  const size = Buffer.alloc(4);
  size.writeUInt32BE(16 + others.length * 4);
  return Buffer.concat([size, bytes(`ftyp${major}\0\0\0\0${others.join('')}`)]);
};

describe('a file type', () => {
  it.each([
    [bytes('\xff\xd8\xff\xe1'), 'image/jpeg'],
    [bytes('\x89PNG\r\n\x1a\n'), 'image/png'],
    [bytes('GIF89a'), 'image/gif'],
    [bytes('RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
    [bytes('%PDF-1.7'), 'application/pdf'],
    [ftyp('heic', 'mif1', 'heic'), 'image/heic'],
    [ftyp('mif1', 'heic'), 'image/heic'],
    [ftyp('isom', 'iso2', 'avc1', 'mp41'), 'video/mp4'],
    [ftyp('3gp5', 'isom'), 'video/mp4'],
    [ftyp('qt  '), 'video/quicktime'],
    [bytes('\0\0\0\x08wide'), 'video/quicktime'],
  ])('%# is known by its first bytes', (head, mime) => {
    expect(fileTypeOf(head)?.mime).toBe(mime);
  });

  it.each([
    ['svg', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['html', bytes('<!doctype html>')],
    ['zip', bytes('PK\x03\x04')],
    ['program', bytes('MZ\x90\0')],
    ['avif', ftyp('avif', 'mif1')],
    ['avif that says mif1', ftyp('mif1', 'avif')],
    ['sound', ftyp('M4A ', 'isom', 'mp42')],
    ['raw photo', ftyp('crx ', 'isom')],
  ])('is not taken: %s', (_name, head) => {
    expect(fileTypeOf(head)).toBeUndefined();
  });
});

describe('the gate', () => {
  const pass = (chunks: Buffer[]) => buffer(Readable.from(chunks).pipe(createGate().through));

  it('lets a file through unchanged, however it is cut up', async () => {
    const file = Buffer.concat([bytes('\xff\xd8\xff\xe0'), Buffer.alloc(1000, 7)]);
    expect(await pass([file.subarray(0, 2), file.subarray(2, 5), file.subarray(5)])).toEqual(file);
    expect(await pass([file.subarray(0, 10)])).toEqual(file.subarray(0, 10));
  });

  it.each([
    ['type', [bytes('hello')]],
    ['broken', [Buffer.alloc(0)]],
    ['size', [bytes('%PDF-'), ...Array.from({ length: 21 }, () => Buffer.alloc(1024 * 1024))]],
  ])('refuses: %s', async (why, chunks) => {
    const { through } = createGate();
    const refused = new Promise((resolve) => through.once('error', resolve));
    through.resume();
    Readable.from(chunks).pipe(through);
    expect(await refused).toMatchObject({ name: 'FileRefused', why });
  });
});

describe('a file name', () => {
  it.each([
    ['裙子 破洞.jpg', '裙子 破洞.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\photos\\a.jpg', 'a.jpg'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['a\r\nSet-Cookie: x.png', 'aSet-Cookie x.png'],
    ['...', 'file'],
    [`${'长'.repeat(300)}.jpeg`, `${'长'.repeat(115)}.jpeg`],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });
});
