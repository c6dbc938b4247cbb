import { pieceTable } from './table';

/** Longest piece worth looking for, in UTF-16 units. */
const MAX_PIECE = 16;
/** What is read of one message; the vector of a longer one changes little. */
const MAX_CHARS = 300;
/** Log probability of a character that is no piece. */
const UNKNOWN = -30;

/** The likeliest way to cut a text into known word pieces (unigram language model, Viterbi); blanks become "▁". */
export function piecesOf(text: string): string[] {
  const plain = `▁${text.slice(0, MAX_CHARS).trim().replace(/\s+/g, '▁')}`;
  const starts = bestStarts(plain);
  const pieces: string[] = [];
  for (let end = plain.length; end > 0; end = starts[end]!) pieces.push(plain.slice(starts[end]!, end));
  return pieces.reverse();
}

/** For each position, where the last piece of the best cut up to it starts. */
function bestStarts(plain: string): Int32Array {
  const { ids, longest, scores } = pieceTable();
  const best = new Float64Array(plain.length + 1).fill(-Infinity);
  const starts = new Int32Array(plain.length + 1);
  best[0] = 0;
  for (let start = 0; start < plain.length; start += 1) {
    const reach = Math.max(1, Math.min(MAX_PIECE, longest[plain.charCodeAt(start)]!));
    const limit = Math.min(plain.length, start + reach);
    for (let end = start + 1; end <= limit; end += 1) {
      const id = ids.get(plain.slice(start, end));
      if (id === undefined && end > start + 1) continue;
      const total = best[start]! + (id === undefined ? UNKNOWN : scores[id]!);
      if (total > best[end]!) {
        best[end] = total;
        starts[end] = start;
      }
    }
  }
  return starts;
}
