import { firstOf, type Predicted } from './measure';

/** Width of a band of scores. */
const BAND = 0.05;

/** Messages whose first guess scores in a band: how many, and how often that guess is right. */
export interface Band {
  from: number;
  rows: number;
  right: number;
}

/** The bands of scores from 0 to 1; the cut-offs of guess.ts are read off them. */
export function bandsOf(rows: readonly Predicted[]): Band[] {
  return Array.from({ length: Math.round(1 / BAND) }, (_, i) => {
    const inBand = rows.filter(({ guesses }) => bandOf(guesses[0]?.score ?? 0) === i);
    const right = inBand.filter((row) => firstOf(row) === row.intent).length;
    return { from: i * BAND, rows: inBand.length, right: right / (inBand.length || 1) };
  });
}

const bandOf = (score: number): number => Math.min(Math.floor(score / BAND), Math.round(1 / BAND) - 1);

/** The lowest score from which on every band with messages is right at least this often. */
export function cutOff(bands: readonly Band[], right: number): number {
  let cut = 1;
  for (const band of [...bands].reverse()) {
    if (band.rows > 0 && band.right < right) break;
    cut = band.from;
  }
  return cut;
}
