import { childBoxes, topBoxes, type Box, type ReadAt } from './boxes';
import { FileRefused } from './refused';
import { sampleSpans, type Span } from './track-samples';

/** A part of a file that the view copy blanks: a whole box, which becomes `free`, or data, which becomes zeros. */
export interface Blank extends Span {
  isBox: boolean;
}

/** The index of a video (`moov`); cameras' are below 10 MB. */
const MAX_INDEX = 32 * 1024 * 1024;
/** Boxes that may tell where a video was taken: user data (©xyz, loci), metadata keys, XMP. */
const TELLING: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid']);
const NESTED: ReadonlySet<string> = new Set(['trak', 'mdia', 'minf']);
/** Handlers of tracks that people see, hear or read; any other (`meta`, `camm` …) is the camera's log, GPS included. */
const SHOWN: ReadonlySet<string> = new Set(['vide', 'soun', 'sbtl', 'text', 'subt', 'clcp', 'tmcd']);

/**
 * Where an mp4 or mov says where it was taken. Blanking changes no size, so every offset in the file still holds.
 * @throws FileRefused `broken` where the file has no index
 */
export async function locationBlanks(read: ReadAt, fileSize: number): Promise<Blank[]> {
  const top = await topBoxes(read, fileSize);
  const moov = top.find(({ type }) => type === 'moov');
  if (!moov || moov.end - moov.start > MAX_INDEX) throw new FileRefused('broken');
  const index = await read(moov.start, moov.end - moov.start);
  const inIndex = tellingBoxes(index, moov.content - moov.start, index.length);
  const logs = inIndex.filter(({ type }) => type === 'trak').flatMap((trak) => sampleSpans(index, trak));
  return [
    ...top.filter(({ type }) => TELLING.has(type)).map((box) => ({ ...spanOf(box, 0), isBox: true })),
    ...inIndex.map((box) => ({ ...spanOf(box, moov.start), isBox: true })),
    ...logs.map((span) => ({ ...span, isBox: false })),
  ];
}

const spanOf = (box: Box, base: number): Span => ({ start: base + box.start, end: base + box.end });

function tellingBoxes(index: Buffer, start: number, end: number): Box[] {
  return childBoxes(index, start, end).flatMap((box) => {
    if (TELLING.has(box.type) || (box.type === 'trak' && !isShown(index, box))) return [box];
    return NESTED.has(box.type) ? tellingBoxes(index, box.content, box.end) : [];
  });
}

/** The handler's type stands 8 bytes into `trak/mdia/hdlr`. */
function isShown(index: Buffer, trak: Box): boolean {
  const mdia = childBoxes(index, trak.content, trak.end).find(({ type }) => type === 'mdia');
  const hdlr = mdia && childBoxes(index, mdia.content, mdia.end).find(({ type }) => type === 'hdlr');
  return !hdlr || SHOWN.has(index.toString('latin1', hdlr.content + 8, hdlr.content + 12));
}
