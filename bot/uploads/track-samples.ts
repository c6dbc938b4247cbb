import { childBoxes, type Box } from './boxes';

/** A part of the file, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where the file holds a track's data, by the tables of its index (`stsc` samples a chunk, `stsz` sizes, `stco` or
 * `co64` places). A table that is missing or cut off ends the list.
 */
export function sampleSpans(index: Buffer, trak: Box): Span[] {
  const stbl = descend(index, trak, ['mdia', 'minf', 'stbl']);
  const tables = stbl ? childBoxes(index, stbl.content, stbl.end) : [];
  const table = (type: string) =>
    entriesOf(
      index,
      tables.find((box) => box.type === type),
    );
  const places = table('co64')?.uint64(8, 0) ?? table('stco')?.uint32(4, 0) ?? [];
  const perChunk = table('stsc');
  const sizes = sizesOf(
    index,
    tables.find(({ type }) => type === 'stsz'),
  );
  const firstChunks = perChunk?.uint32(12, 0) ?? [];
  const counts = perChunk?.uint32(12, 4) ?? [];
  let run = 0;
  return places.map((start, chunk) => {
    while (run + 1 < firstChunks.length && firstChunks[run + 1]! <= chunk + 1) run += 1;
    return { start, end: start + sizes(counts[run] ?? 0) };
  });
}

function descend(index: Buffer, box: Box, path: readonly string[]): Box | undefined {
  const [next, ...rest] = path;
  if (next === undefined) return box;
  const child = childBoxes(index, box.content, box.end).find(({ type }) => type === next);
  return child && descend(index, child, rest);
}

/** A table is version and flags, a count, then that many entries of equal width; columns are read at an offset. */
function entriesOf(index: Buffer, box: Box | undefined) {
  if (!box || box.end - box.content < 8) return undefined;
  const first = box.content + 8;
  const promised = index.readUInt32BE(box.content + 4);
  const column = (width: number, read: (at: number) => number): number[] =>
    Array.from({ length: Math.min(promised, Math.floor((box.end - first) / width)) }, (_, i) =>
      read(first + i * width),
    );
  return {
    uint32: (width: number, offset: number) => column(width, (at) => index.readUInt32BE(at + offset)),
    uint64: (width: number, offset: number) =>
      column(width, (at) => Number(index.readBigUInt64BE(at + offset))),
  };
}

/** Takes the next samples' sizes off the list. `stsz` names one size for all, or one each. */
function sizesOf(index: Buffer, box: Box | undefined): (samples: number) => number {
  if (!box || box.end - box.content < 12) return () => 0;
  const same = index.readUInt32BE(box.content + 4);
  if (same > 0) return (samples) => same * samples;
  const each = entriesOf(index, { ...box, content: box.content + 4 })?.uint32(4, 0) ?? [];
  let next = 0;
  return (samples) => {
    const taken = each.slice(next, next + samples);
    next += samples;
    return taken.reduce((sum, size) => sum + size, 0);
  };
}
