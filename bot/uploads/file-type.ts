import type { FileRecord } from '../../storage/records';

/** A type that is taken, known by its first bytes and never by its name. */
export interface FileType {
  kind: FileRecord['kind'];
  mime: string;
  /** Largest file taken. */
  maxBytes: number;
}

/** How many of a file's first bytes are enough to know its type. */
export const HEAD_BYTES = 256;

const MB = 1024 * 1024;
const image = (mime: string): FileType => ({ kind: 'image', mime, maxBytes: 20 * MB });
const video = (mime: string): FileType => ({ kind: 'video', mime, maxBytes: 100 * MB });
const PDF: FileType = { kind: 'document', mime: 'application/pdf', maxBytes: 20 * MB };

const HEIC_BRAND = /^(hei[cxms]|hev[cxms]|mif1|msf1)$/;
const MP4_BRAND = /^(isom|iso\d|mp4\d|avc1|M4V |MSNV|dash)$/;
/** Share the container with mp4 and name its brands, but are sound, raw photos or AVIF. */
const OTHER_BRAND = /^(M4[ABP] |crx |avi[fs])$/;

/** Undefined for what is not taken. */
export function fileTypeOf(head: Buffer): FileType | undefined {
  const at = (offset: number, text: string) => head.toString('latin1', offset, offset + text.length) === text;
  if (at(0, '\xff\xd8\xff')) return image('image/jpeg');
  if (at(0, '\x89PNG\r\n\x1a\n')) return image('image/png');
  if (at(0, 'GIF87a') || at(0, 'GIF89a')) return image('image/gif');
  if (at(0, 'RIFF') && at(8, 'WEBP')) return image('image/webp');
  if (at(0, '%PDF-')) return PDF;
  if (at(4, 'ftyp')) return ofBrands(brandsOf(head));
  // QuickTime files of old cameras have no ftyp.
  if (['moov', 'mdat', 'wide'].some((box) => at(4, box))) return video('video/quicktime');
  return undefined;
}

function ofBrands([major = '', ...compatible]: string[]): FileType | undefined {
  const all = [major, ...compatible];
  if (all.some((brand) => OTHER_BRAND.test(brand))) return undefined;
  if (major === 'qt  ') return video('video/quicktime');
  if (HEIC_BRAND.test(major)) return image('image/heic');
  return all.some((brand) => MP4_BRAND.test(brand)) ? video('video/mp4') : undefined;
}

/** Major brand first, then the compatible ones; between them stands a version number. */
function brandsOf(head: Buffer): string[] {
  const end = Math.min(head.readUInt32BE(0), head.length);
  const brands = [head.toString('latin1', 8, 12)];
  for (let offset = 16; offset + 4 <= end; offset += 4)
    brands.push(head.toString('latin1', offset, offset + 4));
  return brands;
}
