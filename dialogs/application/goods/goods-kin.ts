/** What buyers call goods that a listing calls otherwise; a word of the title itself always counts more. */
const KIN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bracelet: ['bangle'],
    bangle: ['bracelet'],
    sweater: ['cardigan', 'jumper', 'pullover'],
    jumper: ['sweater', 'pullover'],
    sweatshirt: ['hoodie'],
    tee: ['t-shirt'],
    blouse: ['shirt'],
    trainers: ['sneakers', 'shoes'],
    shoes: ['sneakers', 'boots'],
    trousers: ['pants', 'jeans'],
    pants: ['trousers', 'jeans'],
    headphones: ['earphones', 'earbuds'],
    earbuds: ['earphones'],
    earpods: ['earphones'],
    necklace: ['pendant'],
    handbag: ['bag'],
    light: ['lamp'],
    bra: ['underwear'],
    cup: ['mug'],
  }),
);

/** Other names of what the word names, in lower case. */
export const kinOf = (word: string): readonly string[] =>
  KIN.get(word) ?? KIN.get(word.replace(/s$/, '')) ?? [];
