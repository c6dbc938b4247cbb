/**
 * What `pieces` of a line are worth (T6): paid × pieces ÷ quantity, rounded down; whoever takes the last piece takes
 * the rest. `earlier` are the piece counts that each earlier case took. All money in whole fen.
 */
export function paidForPieces(
  paidFen: number,
  quantity: number,
  earlier: readonly number[],
  pieces: number,
): number {
  const share = (count: number): number => Math.floor((paidFen * count) / quantity);
  const taken = earlier.reduce((sum, count) => sum + count, 0);
  if (taken + pieces < quantity) return share(pieces);
  return Math.max(0, paidFen - earlier.reduce((sum, count) => sum + share(count), 0));
}

/**
 * Each line's share of a discount, by price, rounded down; the last line takes the rest (T6), and what is more than
 * its price moves to the line before it, so that nobody pays less than nothing.
 */
export function shareDiscount(pricesFen: readonly number[], discountFen: number): number[] {
  const total = pricesFen.reduce((sum, price) => sum + price, 0);
  if (total === 0) return pricesFen.map(() => 0);
  const discount = Math.min(discountFen, total);
  const shares = pricesFen.map((price) => Math.floor((price * discount) / total));
  let rest = discount - shares.reduce((sum, share) => sum + share, 0);
  return shares.reduceRight<number[]>((rested, share, index) => {
    const more = Math.min(rest, (pricesFen[index] ?? 0) - share);
    rest -= more;
    return [share + more, ...rested];
  }, []);
}
