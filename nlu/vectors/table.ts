import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sourceFolder } from '../source';

/** Numbers of one piece's vector. */
export const DIMENSIONS = 128;

/** Word pieces with how likely each is (log probability) and what it means; see README.md. */
export interface PieceTable {
  ids: ReadonlyMap<string, number>;
  /** Length of the longest piece that begins with this UTF-16 unit: beyond it there is nothing to look for. */
  longest: Uint8Array;
  scores: Float32Array;
  /** DIMENSIONS numbers a piece, each worth the piece's step. */
  rows: Int8Array;
  steps: Float32Array;
}

let table: PieceTable | undefined;

/** Read at the first use, about 50 ms. */
export function pieceTable(): PieceTable {
  table ??= load(join(sourceFolder(), 'vectors', 'pieces'));
  return table;
}

/** `pieces.tsv` has a piece and its score a line; `vectors.bin` all rows, then all steps (float32, little-endian). */
function load(folder: string): PieceTable {
  const lines = readFileSync(join(folder, 'pieces.tsv'), 'utf8').trimEnd().split('\n');
  const cells = lines.map((line) => line.split('\t'));
  const bytes = Uint8Array.from(readFileSync(join(folder, 'vectors.bin'))).buffer;
  const size = lines.length * DIMENSIONS;
  if (bytes.byteLength !== size + 4 * lines.length)
    throw new Error(`${folder}: vectors.bin does not fit pieces.tsv; take both from one commit.`);
  const pieces = cells.map(([piece]) => piece ?? '');
  return {
    ids: new Map(pieces.map((piece, id) => [piece, id])),
    longest: longestByUnit(pieces),
    scores: Float32Array.from(cells, ([, score]) => Number(score)),
    rows: new Int8Array(bytes, 0, size),
    steps: new Float32Array(bytes.slice(size)),
  };
}

function longestByUnit(pieces: readonly string[]): Uint8Array {
  const longest = new Uint8Array(2 ** 16);
  for (const piece of pieces) {
    const unit = piece.charCodeAt(0);
    longest[unit] = Math.max(longest[unit]!, Math.min(piece.length, 255));
  }
  return longest;
}
