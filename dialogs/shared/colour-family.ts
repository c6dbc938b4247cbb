/** Names by which listings call shades of a colour that buyers name by its family. */
const SHADES: Record<string, readonly string[]> = {
  blue: ['navy', 'sky', 'denim', 'teal', 'indigo', 'azure'],
  white: ['ivory', 'cream', 'pearl'],
  beige: ['oat', 'sand', 'apricot', 'camel', 'khaki'],
  red: ['crimson', 'burgundy', 'wine', 'scarlet'],
  green: ['olive', 'mint', 'jade', 'sage', 'emerald'],
  grey: ['gray', 'charcoal', 'silver'],
  purple: ['violet', 'lilac', 'lavender'],
  brown: ['coffee', 'chocolate', 'tan'],
  yellow: ['mustard', 'gold'],
  pink: ['rose', 'coral'],
};

/** An English name is of this colour family. */
export function isOfFamily(name: string, colour: string): boolean {
  const shown = name.toLowerCase();
  return [colour, ...(SHADES[colour] ?? [])].some((shade) => shown.includes(shade));
}
