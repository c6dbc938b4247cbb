import type { LineFacts } from '../ground';
import { paidForPieces } from '../money';
import { holdsPieces } from '../windows/pieces';

/** What these pieces of the line were paid for, after what other cases took (T6). */
export function paidForClaim(
  { line, lineCases }: Pick<LineFacts, 'line' | 'lineCases'>,
  pieces: number,
): number {
  const earlier = lineCases.filter(holdsPieces).map(({ quantity }) => quantity);
  return paidForPieces(line.paidFen, line.quantity, earlier, pieces);
}
