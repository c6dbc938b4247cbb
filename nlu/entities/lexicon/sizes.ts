/** Sizes in letters, as printed. */
export const LETTER_SIZE = '(?:[2-6]xl|x{0,4}l|x{0,3}s|m)';
/** Sizes of shoes. */
export const EU_SIZE = '(?:3[3-9]|4[0-9]|5[0-2])(?:\\.5)?';
