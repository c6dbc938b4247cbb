import type sharpModule from 'sharp';
import type { Sharp, SharpOptions } from 'sharp';
import type { FileRecord } from '../../storage/records';
import { findExif, readPictureMetadata, type PictureMetadata } from './exif';
import { decodeHeic } from './heic';
import { FINGERPRINT_SIZE, fingerprintOf } from './fingerprint';
import { type GreyPicture, luminanceOf, sharpnessOf } from './measure';
import { FileRefused } from './refused';

/** What is made of a picture; the original stays as it came. */
export interface PreparedPicture extends PictureMetadata {
  /** Upright and without any metadata, in the original's format (heic: jpeg). */
  view: Buffer;
  thumbnail: Buffer;
  picture: NonNullable<FileRecord['picture']>;
}

/** Pixels on the longer side. */
const VIEW_SIZE = 2_560;
const THUMBNAIL_SIZE = 320;
/** Sharpness depends on the size at which it is measured, so every picture is measured at this one. */
const MEASURED_SIZE = 800;
/** A jpeg is shrunk while it is read, so a camera's largest are fine; the others are unpacked whole. */
const MAX_PIXELS = 50_000_000;
const MAX_JPEG_PIXELS = 110_000_000;
const TIMEOUT = { seconds: 30 };

/** Where the pixels come from, and in which format they are shown. */
interface Source {
  pixels: Sharp;
  format: 'jpeg' | 'png' | 'webp' | 'gif';
  exif: Buffer | undefined;
  width: number;
  height: number;
}

/** @throws FileRefused where the picture cannot be read or would take too much memory */
export async function preparePicture(file: Buffer, mime: string): Promise<PreparedPicture> {
  const sharp = await loadSharp();
  try {
    const { pixels, format, exif, width, height } =
      mime === 'image/heic' ? await ofHeic(sharp, file) : await ofFormat(sharp, file, mime);
    const view = await fit(pixels.autoOrient(), VIEW_SIZE).toFormat(format, { quality: 85 }).toBuffer();
    const still = sharp(view).flatten({ background: '#ffffff' });
    return {
      view,
      thumbnail: await fit(still.clone(), THUMBNAIL_SIZE).jpeg({ quality: 75 }).toBuffer(),
      picture: { width, height, ...(await measured(still)) },
      ...readPictureMetadata(exif),
    };
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(/pixel limit/i.test(String(error)) ? 'size' : 'broken');
  }
}

const fit = (picture: Sharp, size: number): Sharp =>
  picture.resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true }).timeout(TIMEOUT);

async function ofHeic(sharp: typeof sharpModule, file: Buffer): Promise<Source> {
  const { data, width, height } = await decodeHeic(file);
  const pixels = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
  return { pixels, format: 'jpeg', exif: findExif(file), width, height };
}

async function ofFormat(sharp: typeof sharpModule, file: Buffer, mime: string): Promise<Source> {
  const limitInputPixels = mime === 'image/jpeg' ? MAX_JPEG_PIXELS : MAX_PIXELS;
  const options: SharpOptions = { limitInputPixels, failOn: 'error' };
  const { format, exif, autoOrient, pages = 1 } = await sharp(file, options).metadata();
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp' && format !== 'gif')
    throw new FileRefused('broken');
  const { width, height } = autoOrient;
  // A long animation is shown by its first frame.
  const animated = pages > 1 && width * height * pages <= limitInputPixels;
  return { pixels: sharp(file, { ...options, animated }), format, exif, width, height };
}

async function measured(
  picture: Sharp,
): Promise<Pick<PreparedPicture['picture'], 'luminance' | 'sharpness' | 'fingerprint'>> {
  const grey = await greyOf(fit(picture.clone(), MEASURED_SIZE));
  const small = await greyOf(picture.clone().resize({ ...FINGERPRINT_SIZE, fit: 'fill' }));
  return { luminance: luminanceOf(grey), sharpness: sharpnessOf(grey), fingerprint: fingerprintOf(small) };
}

async function greyOf(picture: Sharp): Promise<GreyPicture> {
  const { data, info } = await picture.greyscale().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** Loaded with the first picture: most talks have none, and it takes memory. */
async function loadSharp(): Promise<typeof sharpModule> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
