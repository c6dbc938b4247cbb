/** Cuts a text into parts that fit: at a line's end where there is one, else at a space, never within a character. */
export function inParts(text: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const end = cutAt(rest, longest);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** A cut in the first half of what fits would make too many parts of a text without spaces. */
function cutAt(text: string, longest: number): number {
  const fitting = text.slice(0, longest);
  for (const separator of ['\n', ' ']) {
    const at = fitting.lastIndexOf(separator);
    if (at > longest / 2) return at;
  }
  const splitsCharacter = /[\ud800-\udbff]$/.test(fitting);
  return splitsCharacter ? longest - 1 : longest;
}
