/** One pattern of many families of words, a family a row; the first that fits wins. */
export function anyOf(families: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(either(families), flags);
}

/** Families that stand between what comes before and after them all. */
export function framed(before: RegExp, families: readonly RegExp[], after?: RegExp, flags = ''): RegExp {
  return new RegExp(`${before.source}(?:${either(families)})${after?.source ?? ''}`, flags);
}

/** Families of which one is the whole text. */
export function whole(families: readonly RegExp[], flags?: string): RegExp {
  return framed(/^/, families, /$/, flags);
}

/** Families of English words, none of them part of a longer word. */
export function words(families: readonly RegExp[], flags?: string): RegExp {
  return framed(/\b/, families, /\b/, flags);
}

const either = (families: readonly RegExp[]) => families.map(({ source }) => source).join('|');
