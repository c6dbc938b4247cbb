const FEN_IN_YUAN = 100;

/** A bare number said as a sum is in yuan. */
export const fenOf = (yuan: number): number => Math.round(yuan * FEN_IN_YUAN);
