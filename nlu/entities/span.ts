/** Something found, and where it was said. */
export interface Found<T> {
  at: number;
  value: T;
}

/** How to find one kind of thing: a global pattern, and what a match means (undefined: not it after all). */
export interface Rule<T> {
  pattern: RegExp;
  read: (groups: readonly (string | undefined)[]) => T | undefined;
}

/** What nothing is said by: replaces what has been read, so that "10月8日" is not also the numbers 10 and 8. */
const READ = '\u{FFFC}';

/** A text from which entities are read one kind after the other; what one kind took is gone for the next. */
export class Unread {
  constructor(private text: string) {}

  get rest(): string {
    return this.text;
  }

  /** Values of all matches of these rules in the order they are said; an earlier rule wins over a later one. */
  take<T>(rules: readonly Rule<T>[]): T[] {
    return this.find(rules).map((found) => found.value);
  }

  find<T>(rules: readonly Rule<T>[]): Found<T>[] {
    const all: Found<T>[] = [];
    for (const { pattern, read } of rules) {
      // Most rules find nothing, and looking is cheaper than replacing.
      if (this.text.search(pattern) === -1) continue;
      this.text = this.text.replace(pattern, (...args) => {
        const { groups, at } = partsOf(args);
        const value = read(groups);
        if (value === undefined) return groups[0]!;
        all.push({ at, value });
        return READ.repeat(groups[0]!.length);
      });
    }
    return all.sort((a, b) => a.at - b.at);
  }
}

/** String.replace hands over: match, groups…, offset, whole text. */
function partsOf(args: readonly unknown[]): { groups: (string | undefined)[]; at: number } {
  const at = args.findIndex((arg) => typeof arg === 'number');
  return { groups: args.slice(0, at) as (string | undefined)[], at: args[at] as number };
}
