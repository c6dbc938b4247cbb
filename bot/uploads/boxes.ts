import { FileRefused } from './refused';

/** A piece of an ISO media file (mp4, mov): four letters for its type, its place, and where its content begins. */
export interface Box {
  type: string;
  start: number;
  /** After the header. */
  content: number;
  end: number;
}

/** Reads `length` bytes at `offset`; fewer at the file's end. */
export type ReadAt = (offset: number, length: number) => Promise<Buffer>;

/** Far more than any camera writes; a file made to be all headers must not cost more. */
const MAX_BOXES = 20_000;
/** A header is four bytes of size and four of type; size 1 means that eight more bytes hold the size. */
const HEADER = 16;

/** The box that begins at `offset`, or nothing where no box can begin. */
function boxAt(header: Buffer, offset: number, limit: number): Box | undefined {
  if (header.length < 8) return undefined;
  const short = header.readUInt32BE(0);
  const type = header.toString('latin1', 4, 8);
  if (short === 1 && header.length < HEADER) return undefined;
  const size = short === 1 ? Number(header.readBigUInt64BE(8)) : short === 0 ? limit - offset : short;
  const content = offset + (short === 1 ? HEADER : 8);
  const end = offset + size;
  return end >= content && end <= limit ? { type, start: offset, content, end } : undefined;
}

/** The boxes of a whole file, headers read only. Ends at the first that is broken or cut off. */
export async function topBoxes(read: ReadAt, fileSize: number): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let offset = 0; offset < fileSize;) {
    const box = boxAt(await read(offset, HEADER), offset, fileSize);
    if (!box) break;
    add(boxes, box);
    offset = box.end;
  }
  return boxes;
}

/** The boxes directly inside `start`–`end` of a buffer. */
export function childBoxes(buffer: Buffer, start: number, end: number): Box[] {
  const boxes: Box[] = [];
  for (let offset = start; offset < end;) {
    const box = boxAt(buffer.subarray(offset, Math.min(offset + HEADER, end)), offset, end);
    if (!box) break;
    add(boxes, box);
    offset = box.end;
  }
  return boxes;
}

function add(boxes: Box[], box: Box): void {
  if (boxes.length >= MAX_BOXES) throw new FileRefused('broken');
  boxes.push(box);
}
